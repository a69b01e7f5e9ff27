/** Runs relation rules over the terms of a sentence: a rule is tried only where its first tag stands, in a sentence that has all tags it needs. */

import { item } from '../base/item.ts';
import { allOf, includes, overlap, type WideBits } from '../base/wide-bits.ts';
import type { Span } from '../model.ts';
import { endsAt, standsIn } from './around.ts';
import { mayTell, type NamedKinds } from './kinds.ts';
import { compileOptional, compilePattern, type Groups, type Pattern } from './pattern.ts';
import type { RelationRule } from './rule.ts';
import { tagBits } from './tags.ts';
import type { Term } from './terms.ts';

interface Prepared {
  readonly rule: RelationRule;
  readonly match: Pattern;
  readonly notAfter: Pattern | undefined;
  readonly notBefore: Pattern | undefined;
  readonly notWith: Pattern | undefined;
}

/** A rule that matched: places of terms, and those of the role; `to` is −1 where it has none. */
export interface Firing {
  readonly rule: RelationRule;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly role: Span | undefined;
  /** Which one of several the role is, where that stands before the other end: the *deputy* Iranian minister. */
  readonly rank: number | undefined;
}

/** Tells what rules find in a sentence. */
export type Fire = (terms: readonly Term[]) => readonly Firing[];

/** Compiles rules; gives those that may tell something where some kinds of actors are named, if there are any. Throws a sentence where one of them cannot be compiled. */
export function compileRelations(rules: readonly RelationRule[]): (kinds: NamedKinds) => Fire | undefined {
  const prepared = rules.map(prepare);
  const known = new Map<NamedKinds, Fire | undefined>();
  return (kinds) => {
    if (!known.has(kinds)) {
      const some = prepared.filter(({ rule }) => mayTell(rule, kinds));
      known.set(kinds, some.length === 0 ? undefined : createFire(some));
    }
    return known.get(kinds);
  };
}

/** Runs rules over sentences. */
function createFire(prepared: readonly Prepared[]): Fire {
  const first = allOf(prepared.map(({ match }) => match.first));
  const rulesAt = createRulesAt(prepared, first);
  return (terms) => {
    const present = allOf(terms);
    const firings: Firing[] = [];
    for (let at = 0; at < terms.length; at += 1) {
      const term = item(terms, at);
      if (!overlap(term, first)) continue;
      for (const one of rulesAt(term)) {
        if (!mayGoOn(one, terms[at + 1]) || !includes(present, one.match.needed)) continue;
        const firing = fire(one, terms, at);
        if (firing) firings.push(firing);
      }
    }
    return firings;
  };
}

/** Whether the term behind the first one may be the second one of a match. */
const mayGoOn = ({ match: { second } }: Prepared, next: Term | undefined): boolean =>
  (second.low === 0 && second.high === 0) || overlap(next ?? NOTHING, second);

/** Gives the rules that may begin with a term, in their order; terms with the same tags share a list, which is made once. */
function createRulesAt(
  prepared: readonly Prepared[],
  { low: lows, high: highs }: WideBits,
): (term: Term) => readonly Prepared[] {
  const known = new Map<number, Map<number, readonly Prepared[]>>();
  return (term) => {
    const [low, high] = [term.low & lows, term.high & highs];
    const byHigh = known.get(low) ?? new Map<number, readonly Prepared[]>();
    const found = byHigh.get(high);
    if (found !== undefined) return found;
    const some = prepared.filter(({ match }) => overlap({ low, high }, match.first));
    known.set(low, byHigh.set(high, some));
    return some;
  };
}

function prepare(rule: RelationRule): Prepared {
  const { id, match, notAfter, notBefore, notWith } = rule;
  const where = `relation rule ${id}`;
  const compiled = compilePattern(match, where);
  if (compiled.first.low === 0 && compiled.first.high === 0)
    throw new Error(`${where}: a match begins with a tag that must be there, or with a choice of tags`);
  if (!match.includes('[<from>')) throw new Error(`${where}: the match marks no [<from>…]`);
  return {
    rule,
    match: compiled,
    notAfter: compileOptional(notAfter, where),
    notBefore: compileOptional(notBefore, where),
    notWith: compileOptional(notWith, where),
  };
}

function fire(prepared: Prepared, terms: readonly Term[], at: number): Firing | undefined {
  const groups: Groups = new Map();
  const end = prepared.match.match(terms, at, groups);
  if (end < 0 || isForbidden(prepared, terms, at, end)) return undefined;
  const from = groups.get('from')?.start ?? -1;
  if (from < 0 || item(terms, from).mention < 0) return undefined;
  if (isRelatedTo(from, groups.get('role'), terms)) return undefined;
  const to = groups.get('to')?.start ?? -1;
  if (isCut(from, terms) || isCut(to, terms)) return undefined;
  if (prepared.rule.type !== 'succeeds' && isBent(item(terms, from))) return undefined;
  return {
    ...{ rule: prepared.rule, start: at, end, from },
    ...{
      to,
      role: wholeRole(groups.get('role'), to, terms, prepared.rule.type === 'occupation'),
      rank: rankBefore(to, groups.get('role'), terms),
    },
  };
}

const NOTHING = tagBits([]);
const [PERSON, LINK, MORE] = [tagBits(['Person']), tagBits(['NameLink']), tagBits(['Capital', 'Person'])];
const [GIVEN, GENITIVE, AT] = [tagBits(['Given']), tagBits(['Genitive']), tagBits(['At'])];
const LISTED = tagBits(['Listed']);
const [SURNAME, QUOTE, ARTICLE] = [tagBits(['Capital', 'Quote']), tagBits(['Quote']), tagBits(['Definite'])];

/** Whether a person is called more than what is marked: *Clara Wondra* von Nowak, *Matthias* an der Heiden. */
function isCut(at: number, terms: readonly Term[]): boolean {
  const behind = (i: number, tags: WideBits): boolean => overlap(terms[at + i] ?? NOTHING, tags);
  if (!behind(0, PERSON)) return false;
  if (behind(1, LINK) && behind(2, MORE)) return true;
  if (!behind(0, GIVEN) || behind(0, GENITIVE)) return false;
  return (
    behind(1, SURNAME) ||
    isLarge(terms[at + 1]) ||
    (behind(1, AT) && (behind(2, QUOTE) || (behind(2, ARTICLE) && behind(3, MORE))))
  );
}

/** Whether a word that is none of a name is printed with a large letter, whatever lists take it for: Volker *Weiß*. */
const isLarge = (term: Term | undefined): boolean =>
  term !== undefined && term.mention < 0 && /^\p{Lu}/u.test(term.text);

/** Whether a person of whom something is told is called in a form that may be cut, by a name that no list knows: *Wondras* may be a name of its own. */
const isBent = (term: Term): boolean =>
  overlap(term, PERSON) && overlap(term, GENITIVE) && !overlap(term, LISTED);

const RELATIVE = tagBits(['Relational', 'Topic', 'Candidate', 'Outsider']);

/** Whether a name directly behind a role is the one that somebody else is related to: Rivalin *Trumps*. */
const isRelatedTo = (from: number, role: Span | undefined, terms: readonly Term[]): boolean =>
  role?.end === from && overlap(item(terms, from), GENITIVE) && overlap(terms[from - 1] ?? NOTHING, RELATIVE);

const PREFIX = tagBits(['Modifier', 'PlacePart']);
const ANY_PREFIX = tagBits(['Modifier', 'PlacePart', 'OrganizationPart', 'PersonPart']);

const [RANK, QUALITY] = [tagBits(['Modifier']), tagBits(['Adjective'])];

/** Whether a rank stands before a role and its adjective: *stellvertretender* Ärztlicher Direktor. */
const isRanked = (start: number, to: number, terms: readonly Term[]): boolean =>
  start - 1 !== to &&
  start - 2 !== to &&
  overlap(terms[start - 1] ?? NOTHING, QUALITY) &&
  overlap(terms[start - 2] ?? NOTHING, RANK);

/** A role with what stands before it and says which one it is: *deputy* head, *Europe* head; an occupation also with any other name: *league* player. */
function wholeRole(
  role: Span | undefined,
  to: number,
  terms: readonly Term[],
  isOccupation: boolean,
): Span | undefined {
  if (role === undefined) return undefined;
  const prefix = isOccupation ? ANY_PREFIX : PREFIX;
  let { start } = role;
  while (start - 1 !== to && overlap(terms[start - 1] ?? NOTHING, prefix)) start -= 1;
  return { start: isRanked(start, to, terms) ? start - 2 : start, end: role.end };
}

const INSIDE = tagBits(['Adjective', 'Demonym', 'Former', 'Acting', 'Coming']);

/** The term before the other end of a role, past adjectives, that says which one of several the role is: the *deputy* Iranian minister. */
function rankBefore(to: number, role: Span | undefined, terms: readonly Term[]): number | undefined {
  if (role === undefined || to < 0 || to >= role.start) return undefined;
  let at = to - 1;
  while (!overlap(terms[at] ?? NOTHING, RANK) && overlap(terms[at] ?? NOTHING, INSIDE)) at -= 1;
  return overlap(terms[at] ?? NOTHING, RANK) ? at : undefined;
}

function isForbidden(
  { notAfter, notBefore, notWith }: Prepared,
  terms: readonly Term[],
  at: number,
  end: number,
): boolean {
  const groups: Groups = new Map();
  if (notBefore && notBefore.match(terms, end, groups) >= 0) return true;
  if (notWith && standsIn(notWith, terms, groups)) return true;
  return notAfter !== undefined && endsAt(notAfter, terms, at, groups);
}
