/** Gathers sentences: a place names each actor once, so that what stands in the columns is taken as it is. */
import { FRESH } from '../occurrences/selection.ts';
import type { Gathered } from './gathered.ts';
import { MOST_ACTORS, type Selected, type Unit } from './units.ts';

/** Gathers what `gatherUnits` does for the window of a sentence, but not unit by unit; `hear` is called for sentences that name too many. */
export function gatherSentences(
  { occurrences, state, actors: wanted }: Selected,
  hear: (unit: Pick<Unit, 'article' | 'sentence' | 'named'>) => void,
): Gathered {
  const { first, sentence: at, named, members } = occurrences;
  const [article, sentence] = [new Uint32Array(at.length), new Uint32Array(at.length)];
  const from = new Uint32Array(at.length);
  const starts = new Uint32Array(at.length + 1);
  const [actor, unit] = [new Uint32Array(members.length), new Uint32Array(members.length)];
  const before = new Uint8Array(members.length);
  let [units, length] = [0, 0];
  for (let own = 0; own + 1 < first.length; own += 1) {
    for (let place = first[own] ?? 0; place < (first[own + 1] ?? 0); place += 1) {
      if (state[place] !== FRESH) continue;
      const begin = length;
      let here = 0;
      for (let i = named[place] ?? 0; i < (named[place + 1] ?? 0); i += 1) {
        const one = members[i] ?? 0;
        if (wanted[one] === 0) continue;
        here += 1;
        if (here > MOST_ACTORS) continue;
        insert(actor, begin, length, one);
        unit[length] = units;
        before[length] = length - begin;
        length += 1;
      }
      if (here === 0) continue;
      if (here > MOST_ACTORS) hear({ article: own, sentence: at[place] ?? 0, named: here });
      article[units] = own;
      sentence[units] = at[place] ?? 0;
      from[units] = place;
      units += 1;
      starts[units] = length;
    }
  }
  const places = from.slice(0, units);
  return {
    ...{ article: article.slice(0, units), sentence: sentence.slice(0, units) },
    ...{ from: places, to: places.map((place) => place + 1), starts: starts.slice(0, units + 1) },
    ...{ actor: actor.slice(0, length), unit: unit.slice(0, length), before: before.slice(0, length) },
    ...{ fresh: new Uint8Array(length).fill(1), leads: new Uint8Array(length).fill(1) },
  };
}

/** Puts a number among those from `begin` up to, without, `end`, which are in order: few, so that they move aside. */
function insert(column: Uint32Array, begin: number, end: number, number: number): void {
  let at = end;
  while (at > begin && (column[at - 1] ?? 0) > number) {
    column[at] = column[at - 1] ?? 0;
    at -= 1;
  }
  column[at] = number;
}
