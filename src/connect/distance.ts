/** How near to each other a unit names two actors. */
import type { Occurrences } from '../occurrences/occurrences.ts';
import { PASSED_OVER } from '../occurrences/selection.ts';

type Named = Pick<Occurrences, 'sentence' | 'named' | 'members'>;

/**
 * How many sentences lie between the nearest mentions of two actors in the places from `from` up to `to`; 0 in one sentence.
 * @example
 * const places = { sentence: [0, 3], named: [0, 1, 2], members: [5, 8] };
 * distanceIn(places, Uint8Array.of(1, 1), { from: 0, to: 2 }, 5, 8) // 3
 */
export function distanceIn(
  { sentence, named, members }: Named,
  state: Uint8Array,
  { from, to }: { readonly from: number; readonly to: number },
  one: number,
  other: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  let [lastOne, lastOther] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let place = from; place < to && least > 0; place += 1) {
    if (state[place] === PASSED_OVER) continue;
    for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
      if (members[i] === one) lastOne = sentence[place] ?? 0;
      else if (members[i] === other) lastOther = sentence[place] ?? 0;
      else continue;
      least = Math.min(least, Math.abs(lastOne - lastOther));
    }
  }
  return least;
}
