/** The units in which actors count as being together: a sentence, two neighbouring sentences, or the whole article. */
import type { Found, Problem } from '../model.ts';

export const WINDOWS = ['sentence', 'neighbours', 'article'] as const;
/** `neighbours` is each sentence together with the one after it. */
export type Window = (typeof WINDOWS)[number];

/** No unit counts more distinct actors than this: a list of 5,000 names would outweigh a whole corpus. */
export const MOST_ACTORS = 64;

export interface Unit {
  /** The sentence with which it begins. */
  readonly sentence: number;
  /** Indices of distinct actors, in the order of their first mention. */
  readonly actors: readonly number[];
}

type BySentence = ReadonlyMap<number, ReadonlySet<number>>;

/** The units of an article that name an actor, in order. `actors` holds the actor index of each mention. */
export function unitsOf(found: Found, actors: readonly number[], window: Window): readonly Unit[] {
  const sentences = new Map<number, Set<number>>();
  found.mentions.forEach(({ sentence, credit }, j) => {
    if (credit) return;
    const named = sentences.get(sentence) ?? new Set();
    sentences.set(sentence, named.add(actors[j] ?? 0));
  });
  const starts = startsOf(found, sentences, window);
  return starts.map((sentence) => ({ sentence, actors: [...within(sentences, sentence, window)] }));
}

/** How many units an article has, with those that name nobody. */
export function unitCount({ sentences }: Found, window: Window): number {
  if (window === 'article') return 1;
  return window === 'sentence' ? sentences.length : Math.max(1, sentences.length - 1);
}

function startsOf({ sentences }: Found, named: BySentence, window: Window): readonly number[] {
  const all = [...named.keys()].sort((a, b) => a - b);
  if (window === 'sentence') return all;
  if (window === 'article') return all.slice(0, 1);
  const last = Math.max(0, sentences.length - 2);
  return [...new Set(all.flatMap((at) => [Math.max(0, at - 1), Math.min(at, last)]))].sort((a, b) => a - b);
}

function within(named: BySentence, start: number, window: Window): ReadonlySet<number> {
  if (window === 'sentence') return named.get(start) ?? new Set();
  if (window === 'neighbours') return new Set([...(named.get(start) ?? []), ...(named.get(start + 1) ?? [])]);
  return new Set([...named.keys()].sort((a, b) => a - b).flatMap((at) => [...(named.get(at) ?? [])]));
}

/** What is reported when a unit names more actors than are counted. */
export function tooMany(article: string, { sentence, actors }: Unit): Problem {
  return {
    code: 'connect/many-actors',
    where: article,
    message: `Sentence ${sentence + 1} names ${actors.length} actors; the links of the first ${MOST_ACTORS} are counted.`,
    hint: 'If it is a list or a table, leave it out of the article.',
  };
}
