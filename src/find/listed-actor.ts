/** The listed actor that a chosen name stands for. */

import { rowFlagBit } from '../knowledge/flags.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { isBySurname, rowOf } from '../knowledge/open/named.ts';
import type { Kind } from '../model.ts';
import type { Candidate } from './candidates/index.ts';
import type { Profile } from './profile/profile.ts';

/** What tells which actor is meant. */
export interface Context {
  readonly profiles: readonly Profile[];
  /** Surnames of people who are named in full in the article: there a famous namesake is not meant. */
  readonly surnames: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** The kind of a name, and its row where a list has it. */
export interface Settled {
  readonly kind: Kind;
  readonly row: number | undefined;
}

/** A name of several words that is listed once is what the list says, whatever the context. */
export function settle(candidate: Candidate, kind: Kind, context: Context): Settled {
  const row = rowMeant(candidate, kind, context);
  const only = onlyRow(candidate);
  if (row !== undefined || only === undefined) return { kind, row };
  const { start, end } = candidate;
  const isTold = end - start > 1 || isCapitalTakenForPerson(only, kind, context.profiles[start], context);
  return isTold ? { kind: context.gazetteer.kindOf(only), row: only } : { kind, row: undefined };
}

/** The row that lists give the name, if it is one and not by its surname. */
function onlyRow({ list }: Candidate): number | undefined {
  const named = list?.rows.length === 1 ? list.rows[0] : undefined;
  return named === undefined || isBySurname(named) ? undefined : rowOf(named);
}

const CAPITALS = rowFlagBit('country') | rowFlagBit('capital') | rowFlagBit('metropolis');

/** `Washington said`: countries and capitals speak, and are people only where the article names somebody of that name in full. */
function isCapitalTakenForPerson(
  row: number,
  kind: Kind,
  profile: Profile | undefined,
  { surnames, gazetteer }: Context,
): boolean {
  return (
    kind === 'person' &&
    (gazetteer.flagsOf(row) & CAPITALS) !== 0 &&
    profile !== undefined &&
    !surnames.has(profile.base)
  );
}

/** The listed actor of a kind that a name stands for, unless it is meant only by a surname that somebody else bears in this article. */
function rowMeant({ list, end }: Candidate, kind: Kind, context: Context): number | undefined {
  const { profiles, surnames, gazetteer } = context;
  const ofKind = [...(list?.rows ?? [])].filter((named) => gazetteer.kindOf(rowOf(named)) === kind);
  const named = ofKind.find((one) => !isBySurname(one)) ?? ofKind[0];
  if (named === undefined) return undefined;
  const isForeign = isBySurname(named) && surnames.has(profiles[end - 1]?.base ?? '');
  return isForeign ? undefined : rowOf(named);
}
