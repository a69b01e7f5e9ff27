/** A frame with what stands out in it. */
import { placeLabels, type Wish } from '../../map/labels.ts';
import type { Actor } from '../model/graph.ts';
import type { Focus } from './focus.ts';
import type { Frame } from './frame.ts';
import { overlaps, type Rect } from './geometry.ts';
import type { Measure } from './lens.ts';
import { haloRadius, markOf, type SeenNode } from './sight.ts';
import { anchorsOf, endsOf, labelsOf, reservedIn, wishing } from './wishes.ts';

/** So many neighbours are named whatever lies there; the others as far as they were. */
const MOST_FORCED = 25;

/**
 * A frame in which nothing stands out, with a focus: who stands out is named, however crowded it is there, and labels of others make room.
 * Nothing else is worked out anew, so that the pointer may wander over thousands.
 */
export function focusFrame(calm: Frame, focus: Focus | null, measure: Measure): Frame {
  if (!focus) return calm;
  const { width, height } = calm.lens;
  const placed = placeLabels(wishesOf(calm, focus, measure), {
    ...{ width, height, budget: 0 },
    reserved: [...reservedIn(calm), ...seenOf(calm, focus.centres).map(groundOf)],
    marks: seenOf(calm, focus.others.slice(MOST_FORCED)).map(markOf),
  });
  const front = labelsOf(placed, calm);
  const named = new Set(front.map(({ key }) => key));
  const rest = calm.labels.filter(
    ({ key, box }) => !named.has(key) && !front.some((label) => overlaps(box, label.box)),
  );
  const anchors = new Map([...calm.anchors, ...anchorsOf(placed)]);
  return { ...calm, focus, labels: [...front, ...rest], anchors };
}

/** Labels that must be placed: those of the centres before others. */
function wishesOf(calm: Frame, { centres, others, links }: Focus, measure: Measure): readonly Wish[] {
  const ends = endsOf(
    links.map(({ source, target }) => ({ source: source.key, target: target.key })),
    calm.seen,
  );
  const wish = wishing(calm, calm.anchors, ends, measure);
  return [
    ...seenOf(calm, centres).map((one) => ({
      ...wish(one),
      ...{ must: true, rank: -1, radius: haloRadius(one) },
    })),
    ...seenOf(calm, others.slice(0, MOST_FORCED)).map((one) => ({ ...wish(one), must: true })),
  ];
}

/** What is looked at lies under no label. */
const groundOf = ({ x, y, size }: SeenNode): Rect => ({
  ...{ x: x - size, y: y - size },
  ...{ width: 2 * size, height: 2 * size },
});

const seenOf = ({ seen }: Frame, actors: readonly Actor[]): readonly SeenNode[] =>
  actors.flatMap(({ key }) => seen.get(key) ?? []);
