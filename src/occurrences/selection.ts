/** What is counted: all of it, or what a reader has chosen. */
import { type EntityId, KINDS, type Kind, type RelationType } from '../model.ts';
import { type ArticleHead, BOILERPLATE, FIRST_RECURRING, type Occurrences } from './occurrences.ts';

/** In what two actors have to stand to count as together; a number is so many sentences in a row. */
export type Window = 'sentence' | 'paragraph' | 'article' | number;

/** What a reader has chosen, filter by filter; what lacks is not narrowed. */
export interface Selection {
  /** Default: all. */
  readonly kinds?: readonly Kind[];
  /** Ids of actors. Default: all. */
  readonly actors?: ReadonlySet<EntityId>;
  /** The first and the last day, as precise as wished: `2020`, `2020-01`, `2020-01-03`. */
  readonly from?: string;
  readonly to?: string;
  /** Whether articles without a date stay where days are chosen. Default: they do not. */
  readonly undated?: boolean;
  readonly sources?: readonly string[];
  readonly languages?: readonly string[];
  /** Ids of articles. */
  readonly articles?: ReadonlySet<string>;
  /** Only articles that name one of these actors. */
  readonly about?: readonly EntityId[];
  /** Default: `sentence`. */
  readonly window?: Window;
  /** Pairs need so many sentences. Default: 1. */
  readonly minimum?: number;
  /** Pairs need a statement of one of these types. Default: they do not. */
  readonly relations?: readonly RelationType[];
}

const MOST_SENTENCES = 20;

/**
 * The window that a text means: `sentence`, `3`, `paragraph`, `article`; `undefined` for another text.
 * @example
 * windowOf('3') // 3
 * windowOf('page') // undefined
 */
export function windowOf(text: string): Window | undefined {
  if (text === 'sentence' || text === 'paragraph' || text === 'article') return text;
  const sentences = /^\d+$/.test(text) ? Number(text) : 0;
  if (sentences < 1 || sentences > MOST_SENTENCES) return undefined;
  return sentences === 1 ? 'sentence' : sentences;
}

/**
 * The window in which a graph was counted, by what its attributes say.
 * @example
 * windowIn({ window: '3 sentences' }) // 3
 */
export function windowIn({ window }: Readonly<Record<string, unknown>>): Window {
  return windowOf(String(window).replace(/ sentences$/, '')) ?? 'sentence';
}

/**
 * Whether a date, as precise as it is stated, may lie between two days.
 * @example
 * isWithin('2020-03-05', { from: '2020-03', to: '2020-03' }) // true
 * isWithin(undefined, { from: '2020' }) // false
 */
export function isWithin(
  date: string | undefined,
  { from, to, undated = false }: Pick<Selection, 'from' | 'to' | 'undated'>,
): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined || date === '') return undated;
  const after = from === undefined || date >= from.slice(0, date.length);
  return after && (to === undefined || date.slice(0, to.length) <= to);
}

/**
 * Whether an article is selected by what is known of it itself, whomever it names.
 * @example
 * const isWanted = articleChooser({ languages: ['de'], from: '2020' });
 * isWanted({ language: 'de', date: '2020-03-05' }) // true
 * isWanted({ language: 'en', date: '2020-03-05' }) // false
 */
export function articleChooser(
  selection: Selection,
): (article: Pick<ArticleHead, 'date' | 'source' | 'language'>) => boolean {
  const sources = selection.sources && new Set(selection.sources);
  const languages = selection.languages && new Set(selection.languages);
  return ({ date, source = '', language = '' }) =>
    isWithin(date, selection) && (sources?.has(source) ?? true) && (languages?.has(language) ?? true);
}

/** Of each article whether it is selected, 1 or 0. */
export function selectedArticles(occurrences: Occurrences, selection: Selection): Uint8Array {
  const isWanted = articleChooser(selection);
  const about = selection.about && articlesAbout(occurrences, selection.about);
  return Uint8Array.from(occurrences.articles, (head, article) =>
    Number(isWanted(head) && (selection.articles?.has(head.id) ?? true) && about?.[article] !== 0),
  );
}

/** Of each article whether it names one of these actors, 1 or 0. */
function articlesAbout({ actors, first, named, members }: Occurrences, ids: readonly EntityId[]): Uint8Array {
  const wanted = new Set(ids.map((id) => actors.indexOf(id)));
  return Uint8Array.from({ length: first.length - 1 }, (_, article) => {
    const end = named[first[article + 1] ?? 0] ?? 0;
    for (let i = named[first[article] ?? 0] ?? 0; i < end; i += 1) if (wanted.has(members[i] ?? -1)) return 1;
    return 0;
  });
}

/** Of each actor whether it is selected, 1 or 0. */
export function selectedActors({ actors, kinds }: Occurrences, selection: Selection): Uint8Array {
  const ids = selection.actors;
  if (!selection.kinds && !ids) return new Uint8Array(actors.length).fill(1);
  const wanted = new Set(selection.kinds ?? KINDS);
  return Uint8Array.from(kinds, (kind, i) =>
    Number(wanted.has(kind) && (ids?.has(actors[i] ?? 'e:') ?? true)),
  );
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
