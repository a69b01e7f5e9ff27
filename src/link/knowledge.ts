/** What linking knows beforehand: the rows of the gazetteer, and how people and companies are named. */
import type { Gender } from '../languages/address.ts';
import type { Language } from '../languages/language.ts';
import type { Kind, Row } from '../model.ts';
import type { Decisions } from './decisions.ts';
import { foldWords } from './fold.ts';
import { genderTeller } from './gender.ts';
import { legalFormRemover } from './legal-form.ts';
import { memo } from './memo.ts';
import type { Lists } from './notes.ts';
import { particlesIn } from './particles.ts';
import type { PersonName } from './person-name.ts';
import { familiesIn, readPersonName } from './read-person-name.ts';
import { normaliser } from './transliteration.ts';

/** Gives a gazetteer row by its id. */
export type RowById = (rowId: string) => Row | undefined;

/** A name as an actor of some kind bears it. */
export interface ActorName {
  /** The folded form under which it is one actor. */
  readonly key: string;
  /** Present for persons. */
  readonly person: PersonName | undefined;
}

export interface LinkKnowledge {
  readonly rowById: RowById;
  /** The codes of the languages in which names are read. */
  readonly languages: readonly string[];
  /** A name of an actor of a kind. */
  readonly nameOf: (kind: Kind, name: string) => ActorName;
  /** All names of a row. */
  readonly namesOf: (row: Row) => readonly ActorName[];
  /** The gender that a form of address before an offset of a text tells. */
  readonly genderBefore: (text: string, start: number) => Gender | undefined;
  /** What somebody has decided about who is who. */
  readonly decisions?: Decisions;
}

/** Puts together what linking knows from the opened lists and the languages. */
export function linkKnowledge(
  { rowById, notes }: { readonly rowById: RowById; readonly notes: Lists },
  languages: readonly Language[],
): LinkKnowledge {
  const readers = nameReaders(notes, languages);
  const nameOf: LinkKnowledge['nameOf'] = (kind, name) => readers[kind](name);
  const listed = new WeakMap<Row, readonly ActorName[]>();
  return {
    rowById,
    languages: languages.map(({ code }) => code),
    nameOf,
    namesOf: (row) => {
      const names = listed.get(row) ?? Object.values(row.label).map((name) => nameOf(row.kind, name));
      listed.set(row, names);
      return names;
    },
    genderBefore: genderTeller(languages.map(({ address }) => address)),
  };
}

/** What reads the names of each kind; names that come again are not read again. */
function nameReaders(
  notes: Lists,
  languages: readonly Language[],
): Readonly<Record<Kind, (name: string) => ActorName>> {
  const particles = particlesIn(notes('particle'));
  const romanisations = languages.map(({ romanisation }) => romanisation);
  const normalForm = normaliser(romanisations, particles.articles);
  const parts = { particles, normalForm, families: familiesIn(notes('given-name')) };
  const withoutLegalForm = legalFormRemover(notes('legal-form'), andsOf(languages));
  const known = (key: string): ActorName => ({ key, person: undefined });
  return {
    person: memo((name) => {
      const person = readPersonName(name, parts);
      return { key: person.whole, person };
    }),
    organization: memo((name) => known(withoutLegalForm(foldWords(name)))),
    place: memo((name) => known(foldWords(name))),
  };
}

/** The words that join the names of partners: `&`, `und`. */
const andsOf = (languages: readonly Language[]): readonly string[] => [
  '&',
  ...languages.flatMap(({ contexts }) =>
    [...contexts].flatMap(([word, what]) => (what === 'and' ? [word] : [])),
  ),
];
