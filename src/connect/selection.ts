/** What is counted: all of it, or what a reader has chosen. */
import { KINDS, type Kind } from '../model.ts';
import { BOILERPLATE, FIRST_RECURRING, type Occurrences } from '../occurrences/occurrences.ts';

/** In what two actors have to stand to count as together; a number is so many sentences in a row. */
export type Window = 'sentence' | 'paragraph' | 'article' | number;

export interface Selection {
  /** Default: all. */
  readonly kinds?: readonly Kind[];
  /** The first and the last day, as precise as wished: `2020`, `2020-01`, `2020-01-03`. Articles without a date then lack. */
  readonly from?: string;
  readonly to?: string;
  readonly sources?: readonly string[];
  readonly languages?: readonly string[];
  /** Ids of articles. */
  readonly articles?: ReadonlySet<string>;
  /** Default: `sentence`. */
  readonly window?: Window;
  /** Pairs need so many sentences. Default: 1. */
  readonly minimum?: number;
}

const MOST_SENTENCES = 20;

/** The window that a text means: `sentence`, `3`, `paragraph`, `article`; `undefined` for another text. */
export function windowOf(text: string): Window | undefined {
  if (text === 'sentence' || text === 'paragraph' || text === 'article') return text;
  const sentences = /^\d+$/.test(text) ? Number(text) : 0;
  if (sentences < 1 || sentences > MOST_SENTENCES) return undefined;
  return sentences === 1 ? 'sentence' : sentences;
}

/** Whether a date, as precise as it is stated, may lie between two days. */
export function isWithin(date: string | undefined, { from, to }: Pick<Selection, 'from' | 'to'>): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined || date === '') return false;
  const after = from === undefined || date >= from.slice(0, date.length);
  return after && (to === undefined || date.slice(0, to.length) <= to);
}

/** Of each article whether it is selected, 1 or 0. */
export function selectedArticles({ articles }: Occurrences, selection: Selection): Uint8Array {
  const { sources, languages, articles: ids } = selection;
  const wanted = { sources: sources && new Set(sources), languages: languages && new Set(languages) };
  return Uint8Array.from(articles, ({ id, date, source = '', language = '' }) =>
    Number(
      isWithin(date, selection) &&
        (wanted.sources?.has(source) ?? true) &&
        (wanted.languages?.has(language) ?? true) &&
        (ids?.has(id) ?? true),
    ),
  );
}

/** Of each actor whether its kind is selected, 1 or 0. */
export function selectedActors({ kinds }: Occurrences, selection: Selection): Uint8Array {
  const wanted = new Set(selection.kinds ?? KINDS);
  return Uint8Array.from(kinds, (kind) => Number(wanted.has(kind)));
}

/** The sentence of a place does not count: it is boilerplate, or its article is not selected. */
export const PASSED_OVER = 0;
/** It counts. */
export const FRESH = 1;
/** It has counted in an earlier article; with what is new beside it, it counts still. */
export const KNOWN = 2;

/** How each place counts: a sentence that recurs does so in the earliest of the selected articles that have it. */
export function freshness({ first, recurs }: Occurrences, articles: Uint8Array): Uint8Array {
  const state = new Uint8Array(recurs.length);
  const seen = new Set<number>();
  articles.forEach((selected, article) => {
    if (selected === 0) return;
    for (let place = first[article] ?? 0; place < (first[article + 1] ?? 0); place += 1) {
      const number = recurs[place] ?? 0;
      if (number === BOILERPLATE) continue;
      state[place] = seen.has(number) ? KNOWN : FRESH;
      if (number >= FIRST_RECURRING) seen.add(number);
    }
  });
  return state;
}
