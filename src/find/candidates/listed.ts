/** Names of the gazetteer in a sentence. */

import { item } from '../../base/item.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { Profile } from '../profile/profile.ts';
import { symbolCode } from '../profile/symbols.ts';
import type { ListMatch } from './candidate.ts';

const LONGEST_LISTED = 12;
const DEMONYM = symbolCode('demonym');
const NONE: readonly ListMatch[] = [];

/** All listed names that begin with a word. */
export function listedFrom(
  profiles: readonly Profile[],
  start: number,
  gazetteer: Gazetteer,
): readonly ListMatch[] {
  const first = item(profiles, start);
  if (!gazetteer.begins(first.rank) && !gazetteer.begins(first.baseRank)) return NONE;
  const matches: ListMatch[] = [];
  const limit = Math.min(profiles.length, start + LONGEST_LISTED);
  let state = 0;
  for (let i = start; i < limit && state !== -1; i += 1) {
    const { rank, baseRank } = item(profiles, i);
    const inGenitive = baseRank === -1 ? -1 : gazetteer.step(state, baseRank);
    const byGenitive = rowsAt(gazetteer, inGenitive);
    if (byGenitive.length > 0) matches.push({ start, end: i + 1, rows: byGenitive, genitive: true });
    state = rank === -1 ? -1 : gazetteer.step(state, rank);
    const rows = rowsAt(gazetteer, state);
    if (rows.length > 0) matches.push({ start, end: i + 1, rows, genitive: false });
  }
  return matches;
}

const NOTHING = new Uint32Array(0);
const rowsAt = (gazetteer: Gazetteer, state: number): Uint32Array =>
  state === -1 ? NOTHING : gazetteer.namedBy(state);

/** `Bundesregierung`, `US-Truppen`, `israelische Armee`, `Iraqi government`: phrases for one body, listed so that they have a row, but no names. */
export function isDescription(profiles: readonly Profile[], { start, end }: ListMatch): boolean {
  const first = item(profiles, start);
  const last = item(profiles, end - 1);
  if (end - start === 1) return first.described;
  return (
    (!first.capital && /^\p{Ll}{6,}$/u.test(first.text)) ||
    (first.symbol === DEMONYM && !last.capital && /^\p{Ll}{4,}$/u.test(last.text))
  );
}
