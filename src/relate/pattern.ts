/** A pattern over terms: parsed from compromise's match language once, then matched by backtracking, with named groups. */

import { item } from '../base/item.ts';
import { includes, overlap, type WideBits } from '../base/wide-bits.ts';
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
    match: (terms, at, groups, exactly) => walk({ parts, terms, groups, exactly }, 0, at),
  };
}

/** The same for what a rule may leave out. */
export const compileOptional = (match: string | undefined, where: string): Pattern | undefined =>
  match === undefined ? undefined : compilePattern(match, where);

/** A pattern that is being matched. */
interface Walk {
  readonly parts: readonly Part[];
  readonly terms: readonly Seen[];
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

function fits(way: readonly Test[], terms: readonly Seen[], at: number): boolean {
  if (at + way.length > terms.length) return false;
  for (let i = 0; i < way.length; i += 1) if (!item(way, i)(item(terms, at + i))) return false;
  return true;
}

function partOf(part: MatchPart, where: string): Part {
  const { optional = false, greedy = false, negative = false, choices, operator, group, min, max } = part;
  const opens = part.groupStart ?? false;
  const ways = choices && operator !== 'and' && !negative ? waysOf(choices, where) : [[testOf(part, where)]];
  const least = optional ? 0 : (min ?? 1);
  return { ways, least, most: max ?? (greedy ? MOST : 1), group, opens };
}

/** The ways to fill a choice; words by themselves are one way, since each takes the same place. */
function waysOf(choices: NonNullable<MatchPart['choices']>, where: string): readonly (readonly Test[])[] {
  if (choices.every(({ length }) => length === 1)) return [[anyTestOf(choices.flat(), where)]];
  return choices.map((way) => way.map((one) => testOf(one, where)));
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
  return operator === 'and' ? allTestOf(choices.flat(), where) : anyTestOf(choices.flat(), where);
}

/** All of some parts must be true of a word: tags are compared at once. */
function allTestOf(parts: readonly MatchPart[], where: string): Test {
  const [wanted, refused] = [tagsAmong(parts, false), tagsAmong(parts, true)];
  const tests = parts.filter(({ tag }) => !isTag(tag ?? '')).map((part) => testOf(part, where));
  return (term) => includes(term, wanted) && !overlap(term, refused) && tests.every((test) => test(term));
}

/** One of some parts must be true of a word. */
function anyTestOf(parts: readonly MatchPart[], where: string): Test {
  const wanted = tagsAmong(parts, false);
  const others = parts.filter(({ tag, negative }) => negative || !isTag(tag ?? ''));
  const tests = others.map((part) => testOf(part, where));
  return (term) => overlap(term, wanted) || tests.some((test) => test(term));
}

/** The tags that some parts ask for, or refuse. */
const tagsAmong = (parts: readonly MatchPart[], refused: boolean): WideBits =>
  tagBits(
    parts.flatMap(({ tag = '', negative = false }) => (isTag(tag) && negative === refused ? [tag] : [])),
  );

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
