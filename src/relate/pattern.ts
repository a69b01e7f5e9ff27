/** A pattern over terms: parsed from compromise's match language once, then matched by backtracking, with named groups. */

import { item } from '../base/item.ts';
import { overlap, type WideBits } from '../base/wide-bits.ts';
import type { Span } from '../model.ts';
import { type MatchPart, parseMatch } from '../rules/compromise.ts';
import { isTag, tagBits } from './tags.ts';

/** What a pattern sees of a term. */
export interface Seen extends WideBits {
  /** In small letters. */
  readonly normal: string;
}

type Test = (term: Seen) => boolean;

interface Part {
  /** Ways to fill it: each a row of tests, a term for each. */
  readonly ways: readonly (readonly Test[])[];
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
  readonly match: (terms: readonly Seen[], at: number, groups: Groups, exactly?: number) => number;
}

/** The stretch of terms that each group holds. */
export type Groups = Map<string, Span>;

const MOST = 8;

/** Parses a match statement; `where` names it in errors. Throws a sentence about one that speaks of an unknown tag, or in a way that is not understood. */
export function compilePattern(match: string, where: string): Pattern {
  const { regs } = parseMatch(match);
  const parts = regs.map((part) => partOf(part, where));
  return {
    first: tagBits(beginningsOf(regs).filter(isTag)),
    second: tagBits(isOne(regs[0]) ? beginningsOf(regs.slice(1)).filter(isTag) : []),
    needed: tagBits(regs.flatMap(tagsNeeded).filter(isTag)),
    match: (terms, at, groups, exactly) => walk(parts, 0, terms, at, groups, exactly),
  };
}

function walk(
  parts: readonly Part[],
  number: number,
  terms: readonly Seen[],
  at: number,
  groups: Groups,
  exactly: number | undefined,
): number {
  if (number === parts.length) return exactly === undefined || at === exactly ? at : -1;
  const part = item(parts, number);
  return repeat(
    part,
    0,
    at,
    (end) => {
      if (part.group !== undefined) note(groups, part, at, end);
      return walk(parts, number + 1, terms, end, groups, exactly);
    },
    terms,
  );
}

/** Notes what a part gives to its group; a group that lacks holds nothing. */
function note(groups: Groups, { group = '', opens }: Part, at: number, end: number): void {
  const before = opens ? undefined : groups.get(group);
  const start = before?.start ?? at;
  if (end > start) groups.set(group, { start, end });
  else groups.delete(group);
}

/** Fills a part as often as it goes, then tries less. */
function repeat(
  part: Part,
  count: number,
  at: number,
  go: (end: number) => number,
  terms: readonly Seen[],
): number {
  if (count < part.most) {
    for (const way of part.ways) {
      if (!fits(way, terms, at)) continue;
      const end = repeat(part, count + 1, at + way.length, go, terms);
      if (end >= 0) return end;
    }
  }
  return count >= part.least ? go(at) : -1;
}

function fits(way: readonly Test[], terms: readonly Seen[], at: number): boolean {
  if (at + way.length > terms.length) return false;
  for (let i = 0; i < way.length; i += 1) if (!item(way, i)(item(terms, at + i))) return false;
  return true;
}

function partOf(part: MatchPart, where: string): Part {
  const { optional = false, greedy = false, negative = false, choices, operator, group, min, max } = part;
  const opens = part.groupStart ?? false;
  const ways =
    choices && operator !== 'and' && !negative
      ? choices.map((way) => way.map((one) => testOf(one, where)))
      : [[testOf(part, where)]];
  const least = optional ? 0 : (min ?? 1);
  return { ways, least, most: max ?? (greedy ? MOST : 1), group, opens };
}

function testOf(part: MatchPart, where: string): Test {
  const test = plainTestOf(part, where);
  return part.negative ? (term) => !test(term) : test;
}

function plainTestOf(part: MatchPart, where: string): Test {
  const { tag, word, fastOr, regex, choices, operator, anything } = part;
  if (anything) return () => true;
  if (tag !== undefined) {
    if (!isTag(tag)) throw new Error(`${where}: #${tag} is not a tag. Use one of src/relate/tags.ts.`);
    const wanted = tagBits([tag]);
    return (term) => overlap(term, wanted);
  }
  if (word !== undefined) return ({ normal }) => normal === word;
  if (fastOr) return ({ normal }) => fastOr.has(normal);
  if (regex) return ({ normal }) => regex.test(normal);
  if (!choices || choices.some(({ length }) => length !== 1))
    throw new Error(`${where}: a part of the match is not understood: ${JSON.stringify(part)}`);
  const tests = choices.flat().map((one) => testOf(one, where));
  return operator === 'and'
    ? (term) => tests.every((test) => test(term))
    : (term) => tests.some((test) => test(term));
}

/** The tags that must be there. */
function tagsNeeded({ tag, choices = [], operator, optional, negative, min }: MatchPart): readonly string[] {
  if (optional || negative || min === 0) return [];
  if (tag !== undefined) return [tag];
  return operator === 'and' ? choices.flatMap(([one]) => (one?.tag && !one.negative ? [one.tag] : [])) : [];
}

/** Whether a part is one term, no more and no less. */
const isOne = (part: MatchPart | undefined): boolean =>
  part !== undefined &&
  !part.optional &&
  !part.greedy &&
  part.min === undefined &&
  (part.operator === 'and' || (part.choices ?? []).every(({ length }) => length === 1));

/** The tags of which a first term has one, those of parts that may lack among them; none where that cannot be told. */
function beginningsOf(regs: readonly MatchPart[]): readonly string[] {
  const tags: string[] = [];
  for (const part of regs) {
    const own = tagsOf(part);
    if (own.length === 0) return [];
    tags.push(...own);
    if (!part.optional && part.min !== 0) return tags;
  }
  return [];
}

/** The tags of which a term has one where it fits a part; none where that cannot be told. */
function tagsOf({ tag, choices = [], operator, negative }: MatchPart): readonly string[] {
  if (negative) return [];
  if (tag !== undefined) return [tag];
  const tags = choices.map(([one]) => (one?.negative ? undefined : one?.tag));
  const asked = operator === 'and' ? tags.slice(0, 1) : tags;
  const known = asked.filter((one) => one !== undefined);
  return known.length < asked.length ? [] : known;
}
