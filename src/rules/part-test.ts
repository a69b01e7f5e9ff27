/** What one part of a match statement asks of a word, over the tags of any list: compiled once for all who match. */

import { includes, overlap, type WideBits } from '../base/wide-bits.ts';
import type { MatchPart } from './compromise.ts';

/** A word as parts look at it: its tags as bits, and its text. */
export interface SeenWord extends WideBits {
  /** In small letters. */
  readonly normal: string;
}

/** Whether a word is one that a part asks for. */
export type PartTest = (word: SeenWord) => boolean;

/** Tags as bits. */
export type BitsOf<T extends string> = (tags: readonly T[]) => WideBits;

/**
 * The test of a part; `undefined` of one that may ask for several words, or in a way that is not understood.
 * @example
 * const isArticle = partTest({ fastOr: new Set(['der', 'die']) }, () => ({ low: 0, high: 0 }));
 * isArticle({ normal: 'die', low: 0, high: 0 }) // true
 */
export function partTest<T extends string>(part: MatchPart<T>, bitsOf: BitsOf<T>): PartTest | undefined {
  const test = plainTest(part, bitsOf);
  return test && part.negative ? (word) => !test(word) : test;
}

function plainTest<T extends string>(part: MatchPart<T>, bitsOf: BitsOf<T>): PartTest | undefined {
  const { tag, word, fastOr, regex, choices, operator, anything } = part;
  if (anything) return () => true;
  if (tag !== undefined) {
    const wanted = bitsOf([tag]);
    return (one) => overlap(one, wanted);
  }
  if (word !== undefined) return ({ normal }) => normal === word;
  if (fastOr) return ({ normal }) => fastOr.has(normal);
  if (regex) return ({ normal }) => regex.test(normal);
  if (!choices || choices.some(({ length }) => length !== 1)) return undefined;
  return operator === 'and' ? testOfAll(choices.flat(), bitsOf) : testOfAny(choices.flat(), bitsOf);
}

/** All of some parts must be true of a word: tags are compared at once. */
function testOfAll<T extends string>(
  parts: readonly MatchPart<T>[],
  bitsOf: BitsOf<T>,
): PartTest | undefined {
  const [wanted, refused] = [bitsOf(tagsAmong(parts, false)), bitsOf(tagsAmong(parts, true))];
  const tests = testsOf(
    parts.filter(({ tag }) => tag === undefined),
    bitsOf,
  );
  return (
    tests &&
    ((word) => includes(word, wanted) && !overlap(word, refused) && tests.every((test) => test(word)))
  );
}

/**
 * One of some parts must be true of a word.
 * @example
 * const isEither = testOfAny([{ word: 'der' }, { word: 'die' }], () => ({ low: 0, high: 0 }));
 * isEither({ normal: 'die', low: 0, high: 0 }) // true
 * isEither({ normal: 'das', low: 0, high: 0 }) // false
 */
export function testOfAny<T extends string>(
  parts: readonly MatchPart<T>[],
  bitsOf: BitsOf<T>,
): PartTest | undefined {
  const wanted = bitsOf(tagsAmong(parts, false));
  const tests = testsOf(
    parts.filter(({ tag, negative }) => negative || tag === undefined),
    bitsOf,
  );
  return tests && ((word) => overlap(word, wanted) || tests.some((test) => test(word)));
}

/** The tests of all parts, if each has one. */
function testsOf<T extends string>(
  parts: readonly MatchPart<T>[],
  bitsOf: BitsOf<T>,
): readonly PartTest[] | undefined {
  const tests = parts.flatMap((part) => partTest(part, bitsOf) ?? []);
  return tests.length < parts.length ? undefined : tests;
}

/** The tags that some parts ask for, or refuse. */
const tagsAmong = <T extends string>(parts: readonly MatchPart<T>[], refused: boolean): readonly T[] =>
  parts.flatMap(({ tag, negative = false }) => (tag !== undefined && negative === refused ? [tag] : []));
