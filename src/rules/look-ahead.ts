/** A cheap look ahead for rules: most places where a rule cannot match are seen without the matcher. */

import { item } from '../base/item.ts';
import { overlap } from '../base/wide-bits.ts';
import type { MatchPart } from './compromise.ts';
import { type Tag, type TagSet, tagSet } from './tags.ts';

/** A step of a pattern, over the tags of rules. */
export type Part = MatchPart<Tag>;

/** A word as rules see it: its tags, and its text in small letters. */
interface SeenWord {
  readonly tags: TagSet;
  readonly term: { readonly normal: string };
}

type Test = (word: SeenWord) => boolean;

/** Gives a test whether the parts may match among the words from a place to another: `false` is certain, `true` is not. */
export function lookAhead(
  parts: readonly Part[],
): (words: readonly SeenWord[], from: number, to: number) => boolean {
  const tests = leadingTests(parts);
  const may = (words: readonly SeenWord[], at: number, to: number, part: number): boolean => {
    if (part === tests.length) return true;
    const { optional, greedy } = item(parts, part);
    const word = at < to ? words[at] : undefined;
    if (word && item(tests, part)(word)) {
      if (may(words, at + 1, to, part + 1)) return true;
      if (greedy && mayRepeat(words, at + 1, to, part)) return true;
    }
    return optional === true && may(words, at, to, part + 1);
  };
  const mayRepeat = (words: readonly SeenWord[], from: number, to: number, part: number): boolean => {
    for (let at = from; at < to && item(tests, part)(item(words, at)); at += 1)
      if (may(words, at + 1, to, part + 1)) return true;
    return false;
  };
  return (words, from, to) => may(words, from, to, 0);
}

/** The tests of the parts up to the first that only the matcher can tell. */
function leadingTests(parts: readonly Part[]): readonly Test[] {
  const tests: Test[] = [];
  for (const part of parts) {
    const test = testOf(part);
    if (!test) break;
    tests.push(test);
  }
  return tests;
}

/** The test of one part; `undefined` where only the matcher can tell. */
function testOf({ tag, word, fastOr, regex, choices, operator, negative }: Part): Test | undefined {
  if (negative) return undefined;
  if (tag) {
    const wanted = tagSet(tag);
    return ({ tags }) => overlap(tags, wanted);
  }
  if (word) return ({ term }) => term.normal === word;
  if (fastOr) return ({ term }) => fastOr.has(term.normal);
  if (regex) return ({ term }) => regex.test(term.normal);
  if (!choices) return undefined;
  return operator === 'and' ? testOfAll(choices) : testOfAny(choices);
}

/** Of what is asked of one word at once, what a look can tell. */
function testOfAll(choices: readonly (readonly Part[])[]): Test {
  const tests = choices.flatMap(([part]) => {
    const test = part && testOf({ ...part, negative: false });
    if (!test) return [];
    return [part.negative ? (word: SeenWord) => !test(word) : test];
  });
  return (word) => tests.every((test) => test(word));
}

function testOfAny(choices: readonly (readonly Part[])[]): Test | undefined {
  const tests = choices.flatMap(([part, ...more]) => (part && more.length === 0 ? (testOf(part) ?? []) : []));
  return tests.length < choices.length ? undefined : (word) => tests.some((test) => test(word));
}
