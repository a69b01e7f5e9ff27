/** Finds articles by words and phrases of their texts. Texts are compared folded: case, accents and signs do not matter. */
import type { FullArticle } from '../../graph/article-file.ts';
import { searchKey } from '../model/search-key.ts';

/** An article that was found, with the sentence that fits best. */
export interface TextHit {
  readonly article: string;
  /** The text of the sentence. */
  readonly sentence: string;
  /** Its number in the article. */
  readonly at: number;
  /** In how many of its sentences something of the query stands. */
  readonly places: number;
}

/** Articles by their texts, added one by one. */
export interface TextIndex {
  readonly add: (id: string, article: Pick<FullArticle, 'text' | 'sentences'>) => void;
  readonly has: (id: string) => boolean;
  /** The articles with all words and phrases of a query, those with most places first. */
  readonly search: (query: string) => readonly TextHit[];
}

interface Indexed {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
  /** Its sentences folded, a line each, each word behind a blank. */
  readonly folded: string;
}

const PHRASE = /["“”„«»]([^"“”„«»]+)["“”„«»]/gu;

/** What a query asks for: phrases in quotes as they are, all else by the beginnings of words. */
export function termsOf(query: string): readonly string[] {
  const phrases = [...query.matchAll(PHRASE)].map(([, phrase = '']) => `${searchKey(phrase)} `);
  const words = searchKey(query.replace(PHRASE, ' ')).split(' ');
  return [...phrases, ...words].filter((term) => term.trim() !== '').map((term) => ` ${term}`);
}

/** Opens an index without articles: they are added one by one, and their sentences searched whatever their accents and capitals. */
export function createTextIndex(): TextIndex {
  const articles = new Map<string, Indexed>();
  return {
    has: (id) => articles.has(id),
    add: (id, { text, sentences }) => {
      const folded = sentences.map(([start, end]) => ` ${searchKey(text.slice(start, end))} `).join('\n');
      articles.set(id, { id, text, sentences, folded });
    },
    search: (query) => {
      const terms = termsOf(query);
      if (terms.length === 0) return [];
      const found = [...articles.values()].filter(({ folded }) =>
        terms.every((term) => folded.includes(term)),
      );
      return found.map((article) => bestOf(article, terms)).sort((a, b) => b.places - a.places);
    },
  };
}

/** The sentence with most of the terms, the first of those. */
function bestOf({ id, text, sentences, folded }: Indexed, terms: readonly string[]): TextHit {
  const counts = folded.split('\n').map((line) => terms.filter((term) => line.includes(term)).length);
  const at = counts.indexOf(Math.max(...counts));
  const [start, end] = sentences[at] ?? [0, 0];
  return { article: id, sentence: text.slice(start, end), at, places: counts.filter(Boolean).length };
}
