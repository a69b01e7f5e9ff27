/** The place that a text means by what stands beside its name. */
import type { Namesake, Row } from '../../model.ts';
import type { LinkKnowledge } from '../knowledge.ts';
import { isDivision, type SeenPlace } from './bearings.ts';

/** What is asked of the lists and languages. */
export type PlaceKnowledge = Pick<
  LinkKnowledge,
  'rivalsOf' | 'isAttached' | 'named' | 'rowById' | 'stem' | 'isAnd'
>;

/** The place that a mention means by the region or country beside it, or by a word before it that belongs to the name; `undefined` if nothing tells. */
export function toldBeside(
  { mention, row, index }: SeenPlace,
  rivals: readonly Namesake[],
  seen: readonly SeenPlace[],
  { isAttached, named }: PlaceKnowledge,
  text: string,
): Row | undefined {
  const [state] = named(`${wordBefore(text, mention.start)} ${mention.name}`, 'name');
  if (state?.flags.includes('state') && !row.within?.includes(state.id)) return state;
  const divisions = seen
    .filter((other) => other.mention.sentence === mention.sentence && other.index !== index)
    .filter((other) => isAttached(text, mention, other.mention))
    .flatMap((other) => divisionsOf(other.row));
  const fits = (place: Row): number => divisions.filter((id) => place.within?.includes(id)).length;
  const [best] = [row, ...rivals.map((rival) => rival.row)].sort((a, b) => fits(b) - fits(a));
  return best !== undefined && fits(best) > 0 ? best : undefined;
}

const FARTHEST = 30;

/** `Bundesstaat` before *Washington* in `US-Bundesstaat Washington`; empty where no word stands before. */
export const wordBefore = (text: string, start: number): string =>
  /(\p{Lu}\p{L}+) $/u.exec(text.slice(Math.max(0, start - FARTHEST), start))?.[1] ?? '';

/** The divisions that a mention names: by a city with the name of its region that region, as in `Rochester, New York`. */
export function divisionsOf(row: Row): readonly string[] {
  if (isDivision(row)) return [row.id];
  const name = row.id.slice(row.id.indexOf('/') + 1);
  return (row.within ?? []).filter((id) => id.endsWith(`-${name}`));
}
