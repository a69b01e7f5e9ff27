/** How a role is held, as the words around it say. */

import { overlap, type WideBits } from '../base/wide-bits.ts';
import type { Span, Status } from '../model.ts';
import type { Firing } from './net.ts';
import { tagBits } from './tags.ts';
import type { Term } from './terms.ts';

/** A mark of each status; what stands first holds against what stands behind. */
const MARKS: readonly (readonly [Status, ReturnType<typeof tagBits>])[] = (
  [
    ['denied', 'Denied'],
    ['former', 'Former'],
    ['candidate', 'Candidate'],
    ['coming', 'Coming'],
    ['acting', 'Acting'],
  ] as const
).map(([status, tag]) => [status, tagBits([tag])]);

/** Words that stand between a mark and what it marks. */
const INSIDE = tagBits([
  'Adjective',
  'Demonym',
  'Former',
  'Acting',
  'Coming',
  'Candidate',
  'Denied',
  'Unsure',
  'Number',
  'Self',
  'Participle',
]);
const PART = tagBits(['PersonPart', 'OrganizationPart', 'PlacePart']);
const NOT = tagBits(['Not']);
const SELF = tagBits(['Self']);
const PARTICIPLE = tagBits(['Participle']);

/** A status, and the number of the term that says so; none where nothing does. */
export interface Held {
  readonly status: Status;
  readonly mark?: number;
}

/**
 * The status that the words of a firing and the adjectives directly before it give, not those that mark the end behind the role: the wife of the *former* president;
 * nor those before a name with its role behind it: *ex-chancellor* Gerhard Schröder, chairman of Rosneft. None where it is not known whether somebody has the role at all.
 */
export function statusOf(firing: Firing, terms: readonly Term[]): Held | undefined {
  const { start, end, from, role } = firing;
  if (role === undefined) return { status: 'held' };
  const first = from < role.start ? from + 1 : firstMark(start, role, terms);
  const last = endOfRole(role.end, end, terms);
  const denial = denialIn(terms, first, start, last);
  if (denial !== undefined) return { status: 'denied', mark: denial };
  const places = placesOf({ start: first, end: last }, firing, role, terms);
  if (places.some((i) => isDoubt(terms[i] ?? NONE, role, terms))) return undefined;
  for (const [status, tag] of MARKS) {
    const mark = places.find((i) => overlap(terms[i] ?? NONE, tag) && marks(terms[i] ?? NONE, role, terms));
    if (mark !== undefined) return { status, mark };
  }
  return { status: 'held' };
}

/** Where marks of a role may stand: not on the ends, nor between the role and the other end. */
const placesOf = (
  { start, end }: Span,
  { from, to }: Firing,
  role: Span,
  terms: readonly Term[],
): readonly number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, i) => start + i).filter(
    (i) => i !== from && i !== to && (i < role.end || i >= to) && !isOfAnotherBody(i, to, terms),
  );

const BODY = tagBits(['Body']);

/** Whether a mark speaks of a body of which nothing is told: the journalist whom *the broadcaster dismissed*. */
const isOfAnotherBody = (mark: number, to: number, terms: readonly Term[]): boolean =>
  mark > 0 && mark - 1 !== to && terms[mark - 1]?.mention !== -1 && overlap(terms[mark - 1] ?? NONE, BODY);

const ROLE = tagBits(['Role']);
const [OFFICE, OFFICES_ONLY, RANKED] = [tagBits(['Office']), tagBits(['Implied']), tagBits(['Ranked'])];
const [UNSURE, CANDIDATE] = [tagBits(['Unsure']), tagBits(['Candidate'])];

/** Whether a word leaves open that somebody has a role: *mutmaßlich*; what makes a candidate of the holder of an office, as *möglich*, does so before a candidacy only. */
const isDoubt = (mark: WideBits, role: Span, terms: readonly Term[]): boolean =>
  overlap(mark, UNSURE) && (!overlap(mark, CANDIDATE) || overlap(terms[role.end - 1] ?? NONE, CANDIDATE));

/** Where marks of a role end: what stands behind it belongs to the next role, where there is one: CDU-Politiker *und ehemalige Staatssekretärin*. */
const endOfRole = (behind: number, end: number, terms: readonly Term[]): number =>
  terms.slice(behind, end).some((term) => overlap(term, ROLE)) ? behind : end;

/** Whether a mark is one of this role: some mark offices only, as *geschäftsführend*, which before other roles is a rank. */
const marks = (mark: WideBits, role: Span, terms: readonly Term[]): boolean =>
  overlap(mark, ROLE) || !overlap(mark, OFFICES_ONLY) || isActedIn(terms[role.end - 1] ?? NONE);

/** Whether somebody may hold a role until another takes over: an office, but none of those that have ranks. */
const isActedIn = (role: WideBits): boolean => overlap(role, OFFICE) && !overlap(role, RANKED);

/** Where the words before a firing begin that mark it, past what stands in one word with the role: the former *US*-ambassador. */
function firstMark(start: number, role: Span, terms: readonly Term[]): number {
  let first = Math.min(start, role.start);
  if (first === role.start && overlap(terms[first - 1] ?? NONE, PART)) first -= 1;
  for (let before = stepBack(first, terms); before < first; before = stepBack(first, terms)) first = before;
  return first;
}

/** Past one more term that may stand between a mark and a role, or past half a compound and the word that joins it: the former *party and* group leader. */
function stepBack(at: number, terms: readonly Term[]): number {
  if (at > 0 && isInside(terms[at - 1] ?? NONE)) return at - 1;
  if (!terms[at - 2]?.text.endsWith('-')) return at;
  return overlap(terms[at - 3] ?? NONE, PART) ? at - 3 : at - 2;
}

/** Whether a word may stand between a mark and what it marks; a role of its own does not. */
const isInside = (term: WideBits): boolean => overlap(term, INSIDE) && !overlap(term, ROLE);

/** Where a word denies that somebody has a role: *not* within the statement, *self* before a participle, *self* proclaimed. */
function denialIn(terms: readonly Term[], first: number, start: number, end: number): number | undefined {
  for (let i = first; i < end; i += 1) {
    const term = terms[i] ?? NONE;
    if (i >= start && overlap(term, NOT)) return i;
    if (overlap(term, SELF) && overlap(terms[i + 1] ?? NONE, PARTICIPLE)) return i;
  }
  return undefined;
}

const NONE = { low: 0, high: 0 };
const QUOTE = tagBits(['Quote']);
const REPORTED = tagBits(['Reported']);

const COMMA = tagBits(['Comma']);
const STOP = tagBits(['Stop']);
const COLON = ':';

/** Whether somebody else says so: it stands in quotes, or is itself in the mood of reported speech. */
export function isSaid({ start, end }: Firing, terms: readonly Term[]): boolean {
  return isQuoted(start, terms) || terms.slice(start, end).some((term) => overlap(term, REPORTED));
}

/** Whether a quote is open at a place: of the marks before it one is left over, and the last is none that closes. */
function isQuoted(at: number, terms: readonly Term[]): boolean {
  let [count, last] = [0, -1];
  for (let i = 0; i < at; i += 1) {
    if (!overlap(terms[i] ?? NONE, QUOTE)) continue;
    count += 1;
    last = i;
  }
  return count % 2 === 1 && !closes(last, terms);
}

function closes(quote: number, terms: readonly Term[]): boolean {
  const [before, behind] = [terms[quote - 1] ?? NONE, terms[quote + 1] ?? NONE];
  if (overlap(behind, COMMA) || overlap(before, COMMA)) return true;
  return overlap(before, STOP) && terms[quote - 1]?.text !== COLON;
}
