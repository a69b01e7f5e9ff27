/** What lists say of a name: `list=capital clear one`, `covers=inside place`. */

import { keyed } from '../../base/keyed.ts';
import { rowFlagBit } from '../../knowledge/flags.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import { isBySurname, rowOf } from '../../knowledge/open/named.ts';
import { KINDS } from '../../model.ts';
import type { Candidate } from '../candidates/index.ts';
import { symbolSet } from '../profile/symbols.ts';
import { add, type Collector } from './collector.ts';
import type { Stretch } from './stretch.ts';
import { feature } from './templates.ts';
import { LIST_TYPES, type ListType, RELATIONS, SIZES, TELLING_FLAGS } from './values.ts';

const typeCode = (type: ListType): number => LIST_TYPES.indexOf(type);
const TYPE_OF_FLAG = TELLING_FLAGS.map((flag) => [rowFlagBit(flag), typeCode(flag)] as const);
const PERSON = typeCode('person');
const SURNAME = typeCode('surname');
const ORGANIZATION = typeCode('listed-organization');
const VILLAGE = typeCode('village');
const PLACE = typeCode('listed-place');
const HOME = rowFlagBit('home');
const AMBIGUOUS = rowFlagBit('ambiguous');

/** The code of what a list says of a row, given as the gazetteer names rows. */
export function listType(named: number, gazetteer: Gazetteer): number {
  const row = rowOf(named);
  const kind = gazetteer.kindOf(row);
  if (kind === 'person') return isBySurname(named) ? SURNAME : PERSON;
  const flags = gazetteer.flagsOf(row);
  for (const [bit, type] of TYPE_OF_FLAG) if ((flags & bit) !== 0) return type;
  return kind === 'organization' ? ORGANIZATION : (flags & HOME) !== 0 ? VILLAGE : PLACE;
}

/** The code of a number of words or of finds. */
export const sizeCode = (number: number): number => Math.min(number, SIZES.length) - 1;

/** A name that so many rows share tells no more by the others. */
const MOST_ROWS = 4;

/** What is no ordinary word: `ZEIT ONLINE` and `Bild-Zeitung` are nothing but the papers, though *Zeit* and *Bild* are words. */
const TELLING = symbolSet(
  'unknown',
  'organization',
  'organization/other',
  'acronym',
  'mixed-case',
  'hyphen-unknown',
  'hyphen-org',
);

/** Whether a name that a row gives as ambiguous is a longer one, of several words or with a hyphen, in which a word is no ordinary one. */
const isPlain = ({ candidate: { start, end }, profiles, words, first }: Stretch): boolean =>
  (words > 1 || first.text.includes('-')) &&
  profiles.slice(start, end).some(({ symbol }) => TELLING.has(symbol));

/** The rows that the candidate itself names. */
export function addList(stretch: Stretch, gazetteer: Gazetteer, into: Collector): void {
  const { candidate, words, left, right } = stretch;
  const { list } = candidate;
  if (!list) return;
  const size = sizeCode(words);
  for (let i = 0; i < list.rows.length && i < MOST_ROWS; i += 1) {
    const named = list.rows[i] ?? 0;
    const type = listType(named, gazetteer);
    const isAmbiguous = (gazetteer.flagsOf(rowOf(named)) & AMBIGUOUS) !== 0 && !isPlain(stretch);
    const ambiguity = (isAmbiguous ? 1 : 0) + (list.genitive ? 2 : 0);
    add(into, feature.list(type, ambiguity, size));
    add(into, feature.listLeft(type, left));
    add(into, feature.listRight(type, right));
    add(into, feature.listed(KINDS.indexOf(gazetteer.kindOf(rowOf(named))), ambiguity, size));
  }
}

/** How the candidate lies to listed names that are not itself. */
export function addCovers({ sentence, candidate }: Stretch, gazetteer: Gazetteer, into: Collector): void {
  const { start, end } = candidate;
  let seen = 0;
  for (const { start: from, end: to, rows } of sentence.lists) {
    if (to <= start || from >= end || (from === start && to === end)) continue;
    const kind = KINDS.indexOf(gazetteer.kindOf(rowOf(rows[0] ?? 0)));
    seen |= 1 << (relationOf(from, to, candidate) * KINDS.length + kind);
  }
  for (let bit = 0; seen >> bit !== 0; bit += 1)
    if ((seen & (1 << bit)) !== 0)
      add(into, feature.covers(Math.floor(bit / KINDS.length), bit % KINDS.length));
}

/** The codes of relations. */
const RELATION = keyed(RELATIONS, (name) => RELATIONS.indexOf(name));

function relationOf(from: number, to: number, { start, end }: Candidate): number {
  if (from <= start && to >= end) return RELATION.inside;
  if (from < start || to > end) return RELATION.overlaps;
  if (from === start) return RELATION['begins-with'];
  return to === end ? RELATION['ends-with'] : RELATION.contains;
}
