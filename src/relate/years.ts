/** Runs rules of years over what relation rules have found: a role that somebody had long ago is not held as of the article. */

import { overlap } from '../base/wide-bits.ts';
import type { RelationType } from '../model.ts';
import { endsAt, standsIn } from './around.ts';
import type { Firing } from './net.ts';
import { compileOptional, compilePattern, type Groups, type Pattern } from './pattern.ts';
import type { Held } from './status.ts';
import { HELD } from './status-rules.ts';
import { tagBits } from './tags.ts';
import type { Term } from './terms.ts';
import type { Standing, YearRule, YearWords } from './year-rule.ts';

/** After so many years nobody can tell whether somebody still has a role; after more, somebody had it. */
const [UNSURE_AFTER, OVER_AFTER] = [3, 20];
/** After so many years a calling is over as well, and what was told of somebody in passing. */
const PAST_AFTER = 60;
/** How many letters of a year are its number. */
const DIGITS = 4;
const TYPES: ReadonlySet<RelationType> = new Set([...HELD, 'associate']);

/** What a year says of a role: that it is over, or that nothing is known. */
export type YearsAgo = Held | 'unsure' | undefined;
/** Tells it of what a rule has found; `now` is the year of the article. */
export type TellYears = (firing: Firing, terms: readonly Term[], now: number | undefined) => YearsAgo;

interface Prepared {
  readonly where: Standing;
  readonly match: Pattern;
  readonly notAfter: Pattern | undefined;
}

/** Compiles what a language tells of years. Throws a sentence where a pattern cannot be compiled. */
export function compileYears({ rules, roles, lasting, notWith }: YearWords): TellYears {
  const prepared = rules.map(prepare);
  const [ends, stays, others] = [
    compilePattern(roles, 'years'),
    compilePattern(lasting, 'years'),
    compilePattern(notWith, 'years'),
  ];
  return (firing, terms, now) => {
    const { rule, role } = firing;
    if (now === undefined || role === undefined || !TYPES.has(rule.type)) return undefined;
    if (isAt(stays, terms, role.end - 1) || !terms.some(isNumber)) return undefined;
    if (standsIn(others, terms, new Map())) return undefined;
    const isForATime = isAt(ends, terms, role.end - 1);
    for (const one of prepared) {
      const found = yearOf(one, firing, terms);
      if (found === undefined || (one.where === 'deed' && isNewer(terms, now))) continue;
      const told = toldOf(now - found.year, one.where, isForATime);
      if (told !== undefined) return told === 'former' ? { status: told, mark: found.mark } : told;
    }
    return undefined;
  };
}

/** What is to be said of a role that somebody had so many years ago, be it for a time or a calling; a deed may be one of before that role. */
function toldOf(years: number, where: Standing, isForATime: boolean): 'unsure' | 'former' | undefined {
  const isThen = isForATime && where !== 'behind' && where !== 'deed';
  if (years >= (isThen ? OVER_AFTER : PAST_AFTER)) return 'former';
  if (isThen) return years >= UNSURE_AFTER ? 'unsure' : undefined;
  return isForATime && where === 'deed' && years >= OVER_AFTER ? 'unsure' : undefined;
}

/** Whether a sentence speaks of a year not long before the article. */
const isNewer = (terms: readonly Term[], now: number): boolean =>
  terms.some((term) => isYear(term) && now - numberOf(term) < OVER_AFTER);

function prepare({ id, where, match, notAfter }: YearRule): Prepared {
  if (!['[<year>', '[<century>'].some((group) => match.includes(group)))
    throw new Error(`${id}: the match marks no [<year>…]`);
  return { where, match: compilePattern(match, id), notAfter: compileOptional(notAfter, id) };
}

const isAt = (pattern: Pattern, terms: readonly Term[], at: number): boolean =>
  pattern.match(terms, at, new Map()) >= 0;

/** Whether a term is a year, or a decade that is called by its first one: *1930s*. */
const isYear = ({ text }: { readonly text: string }): boolean => /^[12]\d{3}\p{Ll}{0,2}$/u.test(text);
const numberOf = ({ text }: { readonly text: string }): number => Number(text.slice(0, DIGITS));
/** Whether a term is a year, or may be the number of a century. */
const isNumber = (term: { readonly text: string }): boolean => isYear(term) || /^\d{1,2}$/u.test(term.text);

/** A year, and the term that tells it. */
interface Told {
  readonly year: number;
  readonly mark: number;
}

/** Where the year of what begins at a term is told. */
function yearOf(
  { where, match, notAfter }: Prepared,
  { start, end }: Firing,
  terms: readonly Term[],
): Told | undefined {
  if (where === 'behind' || where === 'deed') {
    const groups: Groups = new Map();
    return match.match(terms, end, groups) < 0 ? undefined : yearIn(groups, terms);
  }
  const isBefore = where === 'before';
  for (let at = isBefore ? 0 : startOfClause(start, terms); at < start; at += 1) {
    const groups: Groups = new Map();
    if (match.match(terms, at, groups, isBefore ? start : undefined) < 0) continue;
    const year = yearIn(groups, terms);
    if (year !== undefined && !(notAfter && endsAt(notAfter, terms, at, new Map()))) return year;
  }
  return undefined;
}

/** The year of the groups of a match; a century is told by its last one. */
function yearIn(groups: Groups, terms: readonly Term[]): Told | undefined {
  const century = groups.get('century')?.start;
  const mark = century ?? groups.get('year')?.start ?? -1;
  const term = terms[mark];
  if (century !== undefined) return { year: Number(term?.text) * 100, mark };
  return term && isYear(term) ? { year: numberOf(term), mark } : undefined;
}

const SIGNS = tagBits(['Comma', 'Stop', 'Open', 'Close', 'Quote']);

/** Whether a sign parts clauses; a full stop within a sentence is that of a day. */
const parts = (term: Term): boolean => overlap(term, SIGNS) && term.text !== '.';

function startOfClause(start: number, terms: readonly Term[]): number {
  let at = start;
  for (let term = terms[at - 1]; term && !parts(term); term = terms[at - 1]) at -= 1;
  return at;
}
