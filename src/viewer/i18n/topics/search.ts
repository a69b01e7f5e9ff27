/** Texts of the search. */
import { n, z } from '../numbers.ts';

const en = {
  search: 'Search',
  searchHint: 'Search for a name or a title',
  searchNone: (query: string) => `No actor and no article is called “${query}”.`,
  searchFound: (count: number) => `${n(count)} match${count === 1 ? '' : 'es'}`,
  searchAlias: (name: string) => `also “${name}”`,
  searchHidden: 'hidden by filters, will be shown',
};

const de: typeof en = {
  search: 'Suche',
  searchHint: 'Namen oder Titel suchen',
  searchNone: (query) => `Kein Akteur und kein Artikel heißt „${query}“.`,
  searchFound: (count) => `${z(count)} Treffer`,
  searchAlias: (name) => `auch „${name}“`,
  searchHidden: 'ausgefiltert, wird gezeigt',
};

/** Singular and plural are told apart by the count that they are given. */
export const search = { en, de };
