/**
 * Names by the word with which they begin, or by that and the one behind it. Texts ask for few of a hundred thousand names, and only
 * these are taken apart: until then a name is its hash.
 */
import { fnv, mix } from '../base/hash.ts';
import { memo } from '../base/memo.ts';
import { createSieve, type Sieve } from './sieve.ts';
import { boundsIn } from './word-bounds.ts';

/** A name with all that was given under it. */
export interface Wanted<T> {
  readonly words: readonly string[];
  /** What stands between the words. */
  readonly gaps: readonly string[];
  readonly items: T[];
}

/** The names that begin with a word (those of one word) or with two, in the order in which they were given. */
export type BeginningWith<T> = (start: string) => readonly Wanted<T>[];

/** What is known of names by their beginnings. */
export interface NamesByStart<T> {
  /** Lets the beginnings of names pass; lacks where there are no names. */
  readonly sieve: Sieve | undefined;
  readonly beginningWith: BeginningWith<T>;
}

/**
 * The beginning of a name, by its first words.
 * @example
 * startOf('Emil', 'Wondra') // 'Emil Wondra'
 */
export const startOf = (first = '', second = '', ..._others: readonly string[]): string =>
  second === '' ? first : `${first} ${second}`;

/** The first word of a name and the second: as many bounds. */
const TWO_WORDS = 4;

/**
 * Puts names under their beginnings. A name without letters and digits is none.
 * @example
 * const { beginningWith } = namesByStart([['Emil Wondra', 7]]);
 * beginningWith('Emil Wondra') // [{ words: ['Emil', 'Wondra'], gaps: [' '], items: [7] }]
 */
export function namesByStart<T>(names: Iterable<readonly [name: string, item: T]>): NamesByStart<T> {
  const texts: string[] = [];
  const items: T[] = [];
  for (const [name, item] of names) {
    texts.push(asPrinted(name));
    items.push(item);
  }
  const sieve = createSieve(texts.length);
  const chains = createChains(texts.length);
  let count = 0;
  for (let i = texts.length - 1; i >= 0; i -= 1) {
    const text = texts[i] ?? '';
    const [start, end, second, secondEnd] = boundsIn(text, TWO_WORDS);
    if (start === undefined || end === undefined) continue;
    count += 1;
    chains.put(sieve.add(text, start, end, second, secondEnd), i);
  }
  const beginningWith: BeginningWith<T> = (start) => {
    const found = new Map<string, Wanted<T>>();
    for (const i of chains.of(fnv(start))) {
      const text = texts[i] ?? '';
      const wanted = found.get(text) ?? { ...wordsOf(text), items: [] };
      if (startOf(...wanted.words) !== start) continue;
      wanted.items.push(...items.slice(i, i + 1));
      found.set(text, wanted);
    }
    return [...found.values()];
  };
  return { sieve: count === 0 ? undefined : sieve, beginningWith: memo(beginningWith) };
}

/** What is composed already and has single blanks, as nearly all names are. */
const PLAIN = /^[!-~\u00a1-\u024f]+(?: [!-~\u00a1-\u024f]+)*$/u;

const asPrinted = (name: string): string =>
  PLAIN.test(name) ? name : name.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The words of a name, and what stands between them. */
function wordsOf(name: string): Pick<Wanted<never>, 'words' | 'gaps'> {
  const bounds = boundsIn(name);
  const words: string[] = [];
  const gaps: string[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    if (at > 0) gaps.push(name.slice(bounds[at - 1], bounds[at]));
    words.push(name.slice(bounds[at], bounds[at + 1]));
  }
  return { words, gaps };
}

/** Numbers below `count` by a hash, in as little memory as they can have. Others may turn up beside those of a hash. */
function createChains(count: number) {
  const heads = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, count))));
  const next = new Int32Array(count);
  const headOf = (hash: number): number => mix(hash) & (heads.length - 1);
  return {
    put: (hash: number, number: number): void => {
      const head = headOf(hash);
      next[number] = heads[head] ?? 0;
      heads[head] = number + 1;
    },
    /** The last put first. */
    *of(hash: number): Iterable<number> {
      for (let at = heads[headOf(hash)] ?? 0; at > 0; at = next[at - 1] ?? 0) yield at - 1;
    },
  };
}
