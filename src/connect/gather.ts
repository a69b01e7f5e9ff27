/** All units of a selection as columns: whom each names. Columns may be longer than what they hold. */
import { eachUnit, MOST_ACTORS, type Unit } from './units.ts';

/** Units by article and sentence; their members by the numbers of the actors. */
export interface Gathered {
  readonly article: Uint32Array;
  /** The sentence with which it begins. */
  readonly sentence: Uint32Array;
  /** Where the members of each unit end; they begin where those of the unit before end. */
  readonly ends: Uint32Array;
  readonly actor: Uint32Array;
  /** The number of the unit of each member. */
  readonly unit: Uint32Array;
  /** Whether a sentence that counts names it, 1 or 0. */
  readonly fresh: Uint8Array;
  /** Whether the first sentence of the unit names it, 1 or 0. */
  readonly leads: Uint8Array;
  /** The sentences that name member `i` are those of `at` from `from[i]` up to, without, `to[i]`, in order. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly at: Uint32Array;
}

type Selected = Parameters<typeof eachUnit>[0];
type Window = Parameters<typeof eachUnit>[1];

/** Gathers the units of a window; `hear` is called for each. */
export function gather(selected: Selected, window: Window, hear: (unit: Unit) => void): Gathered {
  const { members, sentence: places } = selected.occurrences;
  const often = typeof window === 'number' ? window : 1;
  const column = (most: number) => new Uint32Array(most * often);
  const [article, sentence, ends] = [column(places.length), column(places.length), column(places.length)];
  const [actor, unit] = [column(members.length), column(members.length)];
  const [from, to, at] = [column(members.length), column(members.length), column(members.length)];
  const flags = {
    fresh: new Uint8Array(members.length * often),
    leads: new Uint8Array(members.length * often),
  };
  const slots = new Uint8Array(MOST_ACTORS);
  let [units, length, told] = [0, 0, 0];
  eachUnit(selected, window, (one) => {
    hear(one);
    sortSlots(one, slots);
    for (let i = 0; i < one.size; i += 1) {
      const slot = slots[i] ?? 0;
      actor[length] = one.actors[slot] ?? 0;
      unit[length] = units;
      flags.fresh[length] = one.fresh[slot] ?? 0;
      flags.leads[length] = one.leads[slot] ?? 0;
      from[length] = told;
      for (const place of one.at[slot] ?? []) at[told++] = place;
      to[length] = told;
      length += 1;
    }
    article[units] = one.article;
    sentence[units] = one.sentence;
    ends[units] = length;
    units += 1;
  });
  return {
    article,
    sentence,
    ends: ends.subarray(0, units),
    actor: actor.subarray(0, length),
    unit,
    ...flags,
    ...{ from, to, at },
  };
}

/** The slots of a unit by the numbers of their actors: few, so that each is put in its place. */
function sortSlots({ actors, size }: Unit, slots: Uint8Array): void {
  for (let slot = 0; slot < size; slot += 1) {
    const actor = actors[slot] ?? 0;
    let i = slot;
    while (i > 0 && (actors[slots[i - 1] ?? 0] ?? 0) > actor) {
      slots[i] = slots[i - 1] ?? 0;
      i -= 1;
    }
    slots[i] = slot;
  }
}

/** How many sentences lie between the nearest mentions of two members of a unit, 0 in one sentence. */
export function distanceOf({ from, to, at }: Gathered, one: number, other: number): number {
  let [i, j] = [from[one] ?? 0, from[other] ?? 0];
  const [endI, endJ] = [to[one] ?? 0, to[other] ?? 0];
  if (endI - i === 1 && endJ - j === 1) return Math.abs((at[i] ?? 0) - (at[j] ?? 0));
  let least = Number.POSITIVE_INFINITY;
  while (i < endI && j < endJ) {
    const distance = (at[i] ?? 0) - (at[j] ?? 0);
    least = Math.min(least, Math.abs(distance));
    if (distance < 0) i += 1;
    else j += 1;
  }
  return least;
}
