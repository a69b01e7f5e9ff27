/** A cheap look ahead for rules: most places where a rule cannot match are seen without the matcher. */

import { item } from '../base/item.ts';
import { shareTag, type Tag, type TagSet, tagSet } from './tags.ts';

/** A part of a parsed match, as compromise gives it. */
export interface Part {
  readonly tag?: Tag;
  readonly word?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly regex?: RegExp;
  readonly choices?: readonly (readonly Part[])[];
  readonly greedy?: boolean;
  readonly optional?: boolean;
  readonly negative?: boolean;
}

/** A word as rules see it: its tags, and its text in small letters. */
interface Word {
  readonly tags: TagSet;
  readonly term: { readonly normal: string };
}

type Test = (word: Word) => boolean;

/** Gives a test whether the parts may match among the words from a place to another: `false` is certain, `true` is not. */
export function lookAhead(
  parts: readonly Part[],
): (words: readonly Word[], from: number, to: number) => boolean {
  const tests = parts.map(testOf);
  const open = tests.indexOf(undefined);
  const last = open === -1 ? parts.length : open;
  const may = (words: readonly Word[], at: number, to: number, part: number): boolean => {
    if (part === last) return true;
    const { optional, greedy } = item(parts, part);
    const word = at < to ? words[at] : undefined;
    if (word && (tests[part] as Test)(word)) {
      if (may(words, at + 1, to, part + 1)) return true;
      if (greedy && mayRepeat(words, at + 1, to, part)) return true;
    }
    return optional === true && may(words, at, to, part + 1);
  };
  const mayRepeat = (words: readonly Word[], from: number, to: number, part: number): boolean => {
    for (let at = from; at < to && (tests[part] as Test)(item(words, at)); at += 1)
      if (may(words, at + 1, to, part + 1)) return true;
    return false;
  };
  return (words, from, to) => may(words, from, to, 0);
}

/** The test of one part; `undefined` where only the matcher can tell. */
function testOf({ tag, word, fastOr, regex, choices, negative }: Part): Test | undefined {
  if (negative) return undefined;
  if (tag) {
    const wanted = tagSet(tag);
    return ({ tags }) => shareTag(tags, wanted);
  }
  if (word) return ({ term }) => term.normal === word;
  if (fastOr) return ({ term }) => fastOr.has(term.normal);
  if (regex) return ({ term }) => regex.test(term.normal);
  return choices ? testOfChoices(choices) : undefined;
}

function testOfChoices(choices: readonly (readonly Part[])[]): Test | undefined {
  const tests = choices.map(([part, ...more]) => (part && more.length === 0 ? testOf(part) : undefined));
  return tests.includes(undefined) ? undefined : (word) => tests.some((test) => (test as Test)(word));
}
