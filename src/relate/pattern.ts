/** A pattern over terms: parsed from compromise's match language once, then matched by backtracking, with named groups. */

import { item } from '../base/item.ts';
import type { WideBits } from '../base/wide-bits.ts';
import type { Span } from '../model.ts';
import { beginningsOf, neededOf, secondsOf, withTags } from '../rules/asked-tags.ts';
import { type MatchPart, parseMatch } from '../rules/compromise.ts';
import { type PartTest, partTest, type SeenWord, testOfAny } from '../rules/part-test.ts';
import { isTag, type Tag, tagBits } from './tags.ts';

interface Part {
  /** Ways to fill it: each a row of tests, a term for each. */
  readonly ways: readonly (readonly PartTest[])[];
  readonly least: number;
  readonly most: number;
  readonly group: string | undefined;
  /** Whether its group begins with it. */
  readonly opens: boolean;
}

/** A pattern that can be looked for from each term on. */
export interface Pattern {
  /** Tags with one of which a match begins; no bits where that cannot be told. */
  readonly first: WideBits;
  /** Tags with one of which its second term begins; no bits where that cannot be told. */
  readonly second: WideBits;
  /** Tags that must be there. */
  readonly needed: WideBits;
  /** Where a match from a place on ends, the longest first; −1 for none. With `exactly` it must end there. Groups are noted by name. */
  readonly match: (terms: readonly SeenWord[], at: number, groups: Groups, exactly?: number) => number;
}

/** The stretch of terms that each group holds. */
export type Groups = Map<string, Span>;

const MOST = 8;

/** Parses a match statement; `where` names it in errors. Throws a sentence about one that speaks of an unknown tag, or in a way that is not understood. */
export function compilePattern(match: string, where: string): Pattern {
  const regs = parseMatch(match).regs.map((part) => withTags(part, isTag, (tag) => unknownTag(where, tag)));
  const parts = regs.map((part) => partOf(part, where));
  return {
    first: tagBits(beginningsOf(regs)),
    second: tagBits(secondsOf(regs)),
    needed: tagBits(neededOf(regs)),
    match: (terms, at, groups, exactly) => walk({ parts, terms, groups, exactly }, 0, at),
  };
}

/** Compiles a pattern that a rule may leave out. */
export const compileOptional = (match: string | undefined, where: string): Pattern | undefined =>
  match === undefined ? undefined : compilePattern(match, where);

/** A pattern that is being matched. */
interface Walk {
  readonly parts: readonly Part[];
  readonly terms: readonly SeenWord[];
  readonly groups: Groups;
  readonly exactly: number | undefined;
}

function walk(of: Walk, number: number, at: number): number {
  const { parts, exactly } = of;
  if (number === parts.length) return exactly === undefined || at === exactly ? at : -1;
  return repeat(of, number, 0, at, at);
}

/** Notes what a part gives to its group; a group that lacks holds nothing. */
function note(groups: Groups, { group = '', opens }: Part, at: number, end: number): void {
  const before = opens ? undefined : groups.get(group);
  const start = before?.start ?? at;
  if (end > start) groups.set(group, { start, end });
  else groups.delete(group);
}

/** Fills a part, which begins at `from`, as often as it goes, then tries less. */
function repeat(of: Walk, number: number, count: number, from: number, at: number): number {
  const part = item(of.parts, number);
  if (count < part.most) {
    for (const way of part.ways) {
      if (!fits(way, of.terms, at)) continue;
      const end = repeat(of, number, count + 1, from, at + way.length);
      if (end >= 0) return end;
    }
  }
  if (count < part.least) return -1;
  if (part.group !== undefined) note(of.groups, part, from, at);
  return walk(of, number + 1, at);
}

function fits(way: readonly PartTest[], terms: readonly SeenWord[], at: number): boolean {
  if (at + way.length > terms.length) return false;
  for (let i = 0; i < way.length; i += 1) if (!item(way, i)(item(terms, at + i))) return false;
  return true;
}

function partOf(part: MatchPart<Tag>, where: string): Part {
  const { optional = false, greedy = false, negative = false, choices, operator, group, min, max } = part;
  const opens = part.groupStart ?? false;
  const ways = choices && operator !== 'and' && !negative ? waysOf(choices, where) : [[testOf(part, where)]];
  const least = optional ? 0 : (min ?? 1);
  return { ways, least, most: max ?? (greedy ? MOST : 1), group, opens };
}

/** The ways to fill a choice; words by themselves are one way, since each takes the same place. */
function waysOf(
  choices: NonNullable<MatchPart<Tag>['choices']>,
  where: string,
): readonly (readonly PartTest[])[] {
  const together = choices.every(({ length }) => length === 1)
    ? testOfAny(choices.flat(), tagBits)
    : undefined;
  return together ? [[together]] : choices.map((way) => way.map((one) => testOf(one, where)));
}

function testOf(part: MatchPart<Tag>, where: string): PartTest {
  const test = partTest(part, tagBits);
  if (!test) throw new Error(`${where}: a part of the match is not understood: ${JSON.stringify(part)}`);
  return test;
}

const unknownTag = (where: string, tag: string): string =>
  `${where}: #${tag} is not a tag. Use one of src/relate/tags.ts.`;
