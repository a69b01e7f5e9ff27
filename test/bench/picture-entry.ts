/** What the bench of the picture needs of the program, bundled into one file. */

import { LINKS_PER_ACTOR } from '../../src/map/backbone.ts';
import { candidatesOf, DEFAULT_QUOTA } from '../../src/map/choose.ts';
import { type ActorMap, chooseShown, drawMap, inputOf, type MapInput, seatsOf } from '../../src/map/index.ts';
import { type Placed, placeLabels, type Rect } from '../../src/map/labels.ts';
import { labelBudget, labelText } from '../../src/map/mark.ts';
import { textWidth } from '../../src/map/text-width.ts';
import type { Kind } from '../../src/model.ts';
import { parseGraph } from '../../src/viewer/model/parse.ts';

export { drawMap, inputOf, seatsOf };

/** The graph as the page reads it. */
export const readGraph = (json: string) => parseGraph(json);

interface Choice {
  readonly most?: number;
  readonly kinds?: readonly Kind[];
}

/** What the page shows of it. */
export function showGraph(
  { actors, linksOf }: NonNullable<ReturnType<typeof readGraph>>,
  { most = 300, kinds }: Choice,
) {
  const candidates = candidatesOf(actors.filter(({ kind }) => kinds === undefined || kinds.includes(kind)));
  const wanted = { most, quota: DEFAULT_QUOTA, linksPerActor: LINKS_PER_ACTOR };
  return chooseShown(candidates, ({ key }) => linksOf.get(key) ?? [], wanted);
}

/** The labels of a map, as the page places them at the default zoom. */
export function labelsOf({ actors, drawn, stage }: MapInput, map: ActorMap): readonly Placed[] {
  const wishes = map.places.map((place, at) => {
    const text = labelText(actors[at] ?? { label: '' });
    const ends = drawn
      .filter(({ a, b }) => a === at || b === at)
      .map(({ a, b }) => map.places[a === at ? b : a]);
    const width = textWidth(text, place.bold) * place.font;
    return { ...place, width, towards: ends.filter((end) => end !== undefined) };
  });
  return placeLabels(wishes, { ...stage, budget: labelBudget(stage), reserved: titleBoxes(map) });
}

/** The boxes of the names of areas. */
export function titleBoxes({ areas }: ActorMap): readonly Rect[] {
  return areas.flatMap(({ title }) => {
    if (!title) return [];
    const width = textWidth(title.text, true) * title.font + 0.6 * title.text.length;
    const height = 1.2 * title.font;
    return [{ x: title.x - width / 2, y: title.y - height / 2, width, height }];
  });
}
