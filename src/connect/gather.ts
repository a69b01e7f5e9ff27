/** All units of a selection as columns: whom each names. */
import { gatherSentences } from './gather-sentences.ts';
import type { Gathered } from './gathered.ts';
import { eachUnit, MOST_ACTORS, type Selected, type Unit } from './units.ts';

type Window = Parameters<typeof eachUnit>[1];

/** Gathers the units of a window; `hear` is called for each that names more actors than are counted. */
export function gather(
  selected: Selected,
  window: Window,
  hear: (unit: Pick<Unit, 'article' | 'sentence' | 'named'>) => void,
): Gathered {
  return window === 'sentence' ? gatherSentences(selected, hear) : gatherUnits(selected, window, hear);
}

/** Gathers who is named together in any window, unit by unit. */
export function gatherUnits(selected: Selected, window: Window, hear: (unit: Unit) => void): Gathered {
  const { members, sentence: places } = selected.occurrences;
  const often = typeof window === 'number' ? window : 1;
  const columnOf = (most: number) => new Uint32Array(most * often);
  const [article, sentence] = [columnOf(places.length), columnOf(places.length)];
  const [from, to] = [columnOf(places.length), columnOf(places.length)];
  const starts = new Uint32Array(places.length * often + 1);
  const [actor, unit] = [columnOf(members.length), columnOf(members.length)];
  const flags = () => new Uint8Array(actor.length);
  const [before, fresh, leads] = [flags(), flags(), flags()];
  const slots = new Uint8Array(MOST_ACTORS);
  let [units, length] = [0, 0];
  eachUnit(selected, window, (one) => {
    if (one.named > MOST_ACTORS) hear(one);
    sortSlots(one, slots);
    for (let i = 0; i < one.size; i += 1) {
      const slot = slots[i] ?? 0;
      actor[length] = one.actors[slot] ?? 0;
      unit[length] = units;
      before[length] = i;
      fresh[length] = one.fresh[slot] ?? 0;
      leads[length] = one.leads[slot] ?? 0;
      length += 1;
    }
    article[units] = one.article;
    sentence[units] = one.sentence;
    from[units] = one.from;
    to[units] = one.to;
    units += 1;
    starts[units] = length;
  });
  return {
    ...{ article: article.slice(0, units), sentence: sentence.slice(0, units) },
    ...{ from: from.slice(0, units), to: to.slice(0, units), starts: starts.slice(0, units + 1) },
    ...{ actor: actor.slice(0, length), unit: unit.slice(0, length) },
    before: before.slice(0, length),
    ...{ fresh: fresh.slice(0, length), leads: leads.slice(0, length) },
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
