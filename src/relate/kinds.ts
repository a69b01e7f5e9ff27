/** Which kinds of actors a sentence names, once or more often: what has not both its ends there no rule can tell. */

import { keyed } from '../base/keyed.ts';
import { KINDS, type Kind, type Mention } from '../model.ts';
import type { RelationRule } from './rule.ts';

/** The kinds that are named, as bits: of each whether it is, and above these whether it is more than once. */
export type NamedKinds = number;

const bitOf = keyed(KINDS, (kind) => 1 << KINDS.indexOf(kind));
const TWICE = KINDS.length;

/** All kinds, each more than once. */
export const ALL_KINDS: NamedKinds = (1 << (2 * TWICE)) - 1;

/**
 * The kinds of some mentions in a row, up to one.
 * @example
 * namedKinds([{ kind: 'person' }, { kind: 'person' }], 0, 2) // 0b001_001
 */
export function namedKinds(mentions: readonly Mention[], first: number, end: number): NamedKinds {
  let kinds = 0;
  for (let i = first; i < end; i += 1) {
    const mention = mentions[i];
    if (mention === undefined) break;
    const bit = bitOf[mention.kind];
    kinds |= bit | ((kinds & bit) << TWICE);
  }
  return kinds;
}

/** Whether a rule may tell something where these kinds are named. */
export const mayTell = ({ from, to }: Pick<RelationRule, 'from' | 'to'>, kinds: NamedKinds): boolean =>
  has(kinds, from, 0) && (to === undefined || has(kinds, to, to === from ? TWICE : 0));

const has = (kinds: NamedKinds, kind: Kind, shift: number): boolean => (kinds & (bitOf[kind] << shift)) !== 0;
