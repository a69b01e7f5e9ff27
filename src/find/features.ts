/**
 * Everything that speaks for or against a stretch being a name, drawn as features from its words and their surroundings.
 */

import { type RowFlag, rowFlagBit } from '../knowledge/classes.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS } from '../model.ts';
import type { Candidate, ListMatch, Sentence } from './candidates.ts';
import { MEMORIES, type Memory, recall } from './memory.ts';
import type { Profile } from './profile.ts';
import { contextCode, EDGE, SYMBOLS, symbolCode, type WordSymbol } from './symbols.ts';
import { feature, LIST_TYPES, ROLES_IN_NAME, SENTENCE_KINDS, SPACE, T } from './templates.ts';

const roleInName = Uint8Array.from(SYMBOLS, (symbol) => ROLES_IN_NAME.indexOf(coarse(symbol)));

function coarse(symbol: WordSymbol): (typeof ROLES_IN_NAME)[number] {
  if (symbol === '-') return '-';
  if (/first\/surname|place\/person/.test(symbol)) return 'person';
  if (symbol.endsWith('first')) return 'given';
  if (symbol.endsWith('surname') || symbol === 'hyphen-name' || symbol === 'arabic-name') return 'family';
  if (/unknown|mixed-case|^name-word|rare-place/.test(symbol)) return 'new';
  if (/organization|^org-|club|legal/.test(symbol)) return 'organization';
  if (/place|facility/.test(symbol)) return 'place';
  if (/noun|compound|role/.test(symbol)) return 'noun';
  if (/^common|demonym|lower|function|speech/.test(symbol)) return 'common';
  if (symbol === 'acronym' || symbol === 'initial' || symbol === 'number' || symbol === 'particle')
    return symbol;
  return 'mark';
}

const FLAG_TYPES = (
  [
    'country',
    'capital',
    'state',
    'region',
    'water',
    'building',
    'base',
    'metropolis',
    'city',
    'town',
    'party',
    'media',
    'club',
    'parliament',
    'ministry',
    'government',
    'agency',
    'militia',
    'company',
    'university',
  ] as const satisfies readonly RowFlag[]
).map((flag) => [rowFlagBit(flag), LIST_TYPES.indexOf(flag)] as const);
const TYPE = {
  village: LIST_TYPES.indexOf('village'),
  place: LIST_TYPES.indexOf('listed-place'),
  organization: LIST_TYPES.indexOf('listed-organization'),
  person: LIST_TYPES.indexOf('person'),
  surname: LIST_TYPES.indexOf('surname'),
};
const DACH = rowFlagBit('dach');
const AMBIGUOUS = rowFlagBit('ambiguous');

function listType(value: number, gazetteer: Gazetteer): number {
  const row = value >> 1;
  const kind = gazetteer.kindOf(row);
  if (kind === 'person') return (value & 1) === 1 ? TYPE.surname : TYPE.person;
  const flags = gazetteer.flagsOf(row);
  for (const [bit, type] of FLAG_TYPES) if ((flags & bit) !== 0) return type;
  return kind === 'organization' ? TYPE.organization : (flags & DACH) !== 0 ? TYPE.village : TYPE.place;
}

/** Room for the features of any candidate. */
export const MOST_FEATURES = 512;

/** What features are drawn from besides the sentence itself. */
export interface Surroundings {
  readonly gazetteer: Gazetteer;
  readonly memory: Memory;
  /** Whether the text is one sentence: no other can introduce its people in full. */
  readonly alone: boolean;
}

const size = (words: number): number => Math.min(words, 3) - 1;

/** Writes the features of a candidate into `out` and gives their number. */
export function featuresOf(
  sentence: Sentence,
  candidate: Candidate,
  around: Surroundings,
  traits: readonly number[],
  out: Int32Array,
): number {
  const { profiles } = sentence;
  const { start, end } = candidate;
  let count = 0;
  const add = (template: number, value: number): void => {
    out[count] = feature(template, value);
    count += 1;
  };
  const first = profiles[start] as Profile;
  const last = profiles[end - 1] as Profile;
  const left = contextAt(profiles, start - 1);
  const right = contextAt(profiles, end);
  const words = end - start;
  add(T.words, Math.min(words, 6));
  add(T.shape, shapeOf(profiles, start, end));
  add(T.roles, rolesOf(profiles, start, end));
  add(T.last, last.symbol);
  add(T.right, right);
  add(T.leftFirst, left * SPACE + first.symbol);
  add(T.lastRight, last.symbol * SPACE + right);
  add(T.left2, contextAt(profiles, start - 2) * SPACE + left);
  add(T.right2, right * SPACE + contextAt(profiles, end + 1));
  if (words === 1) add(T.leftRight, left * SPACE + right);
  else add(T.leftShape2, (left * SPACE + first.symbol) * SPACE + (profiles[start + 1] as Profile).symbol);
  if (last.ending > 0) add(T.ending, last.ending);
  const before = profiles[start - 1];
  const after = profiles[end];
  if (before && before.tail > 0) add(T.leftTail, before.tail);
  if (after && after.tail > 0) add(T.rightTail, after.tail);
  if (last.ending > 0 && last.tail > 0) add(T.tail, last.tail);
  if (first.beginning > 0) add(T.beginning, first.beginning);
  if (words > 1 && first.ending > 0) add(T.firstEnding, first.ending);
  if (around.alone) {
    add(T.alone, words === 1 ? first.symbol : 0);
    add(T.aloneLeft, left);
    if (candidate.list) add(T.aloneList, listType(candidate.list.rows[0] as number, around.gazetteer));
  }
  for (const rule of candidate.rules) add(T.rule, rule);
  if (candidate.list) count = addList(candidate.list, words, left, right, around.gazetteer, out, count);
  count = addCovers(sentence, candidate, around.gazetteer, out, count);
  count = addMemory(profiles, candidate, left, around.memory, out, count);
  for (const trait of traits) add(T.sentence, trait);
  if (start === 0) add(T.sentence, SENTENCE_KINDS.indexOf('first-word'));
  if (left === QUOTE && right === QUOTE) add(T.sentence, SENTENCE_KINDS.indexOf('quoted'));
  if (words === 1 && first.symbol === ACRONYM)
    add(
      T.acronym,
      Math.min(first.text.length, 9) * SPACE + (first.text.includes('.') ? 1 : /\d/.test(first.text) ? 2 : 0),
    );
  return count;
}

const QUOTE = contextCode('quote');
const ACRONYM = symbolCode('acronym');
const contextAt = (profiles: readonly Profile[], i: number): number => profiles[i]?.context ?? EDGE;

function shapeOf(profiles: readonly Profile[], start: number, end: number): number {
  const words = end - start;
  const symbol = (i: number): number => (i < end ? (profiles[i] as Profile).symbol : 0);
  const third = words > 4 ? end - 2 : start + 2;
  const fourth = words > 4 ? end - 1 : start + 3;
  return ((symbol(start) * SPACE + symbol(start + 1)) * SPACE + symbol(third)) * SPACE + symbol(fourth);
}

function rolesOf(profiles: readonly Profile[], start: number, end: number): number {
  const role = (i: number): number => (i < end ? (roleInName[(profiles[i] as Profile).symbol] as number) : 0);
  return (
    ((role(start) * SPACE + role(start + 1)) * SPACE + role(start + 2)) * SPACE +
    role(end - start > 4 ? end - 1 : start + 3)
  );
}

function addList(
  list: ListMatch,
  words: number,
  left: number,
  right: number,
  gazetteer: Gazetteer,
  out: Int32Array,
  count: number,
): number {
  let n = count;
  for (const value of list.rows) {
    const type = listType(value, gazetteer);
    const ambiguity = ((gazetteer.flagsOf(value >> 1) & AMBIGUOUS) !== 0 ? 1 : 0) + (list.genitive ? 2 : 0);
    out[n] = feature(T.list, (type * SPACE + ambiguity) * SPACE + size(words));
    out[n + 1] = feature(T.listLeft, type * SPACE + left);
    out[n + 2] = feature(T.listRight, type * SPACE + right);
    out[n + 3] = feature(
      T.listed,
      (KINDS.indexOf(gazetteer.kindOf(value >> 1)) * SPACE + ambiguity) * SPACE + size(words),
    );
    n += 4;
    if (n > count + 12) break;
  }
  return n;
}

/** How the candidate lies to listed names that are not itself. */
function addCovers(
  sentence: Sentence,
  { start, end }: Candidate,
  gazetteer: Gazetteer,
  out: Int32Array,
  count: number,
): number {
  let seen = 0;
  for (const list of sentence.lists) {
    if (list.end <= start || list.start >= end || (list.start === start && list.end === end)) continue;
    const relation = relationOf(list, start, end);
    seen |= 1 << (relation * 3 + KINDS.indexOf(gazetteer.kindOf((list.rows[0] as number) >> 1)));
  }
  let n = count;
  for (let bit = 0; bit < 15 && seen !== 0; bit += 1) {
    if ((seen & (1 << bit)) === 0) continue;
    out[n] = feature(T.covers, Math.floor(bit / 3) * SPACE + (bit % 3));
    n += 1;
  }
  return n;
}

function relationOf(list: ListMatch, start: number, end: number): number {
  if (list.start <= start && list.end >= end) return 0;
  if (list.start < start || list.end > end) return 1;
  if (list.start === start) return 2;
  return list.end === end ? 3 : 4;
}

function addMemory(
  profiles: readonly Profile[],
  { start, end }: Candidate,
  left: number,
  memory: Memory,
  out: Int32Array,
  count: number,
): number {
  if (memory.size === 0 || end - start > 2) return count;
  const last = profiles[end - 1] as Profile;
  const known = recall(memory, last);
  if (!known) return count;
  let n = count;
  for (const [as, times] of known) {
    const number = MEMORIES.indexOf(as);
    out[n] = feature(T.memory, (number * SPACE + (end - start === 1 ? 0 : 1)) * SPACE + size(times));
    out[n + 1] = feature(T.leftMemory, left * SPACE + number);
    n += 2;
  }
  return n;
}

/** Traits of a whole sentence: a headline in capitals, a line without a full stop. */
export function traitsOf(profiles: readonly Profile[]): readonly number[] {
  const traits: number[] = [];
  let words = 0;
  let capitals = 0;
  let upper = 0;
  for (let i = 0; i < profiles.length; i += 1) {
    const { letters, capital, upper: inCapitals } = profiles[i] as Profile;
    if (!letters) continue;
    words += 1;
    if (capital) capitals += 1;
    if (inCapitals) upper += 1;
  }
  if (words >= 3 && upper * 10 >= words * 7) traits.push(SENTENCE_KINDS.indexOf('capitals'));
  if (words >= 4 && capitals * 10 >= words * 8) traits.push(SENTENCE_KINDS.indexOf('title-case'));
  if (words <= 12 && contextAt(profiles, profiles.length - 1) !== STOP)
    traits.push(SENTENCE_KINDS.indexOf('short-line'));
  return traits;
}

const STOP = contextCode('stop');
