/** One frame of the picture: the scene as the camera sees it, with its labels placed. */
import { placeLabels } from '../../map/labels.ts';
import { labelBudget } from '../../map/mark.ts';
import type { Focus } from './focus.ts';
import { distance } from './geometry.ts';
import type { Label, Lens, Measure } from './lens.ts';
import type { Scene } from './scene.ts';
import { isOnScreen, markOf, type Sight, seeScene } from './sight.ts';
import { anchorsOf, endsOf, labelsOf, reservedIn, wishing } from './wishes.ts';

/** All that is painted at one moment, in screen coordinates. */
export interface Frame extends Sight {
  readonly focus: Focus | null;
  /** Of actors and, last, of areas. */
  readonly labels: readonly Label[];
  /** Where each label of an actor stands, to stay there in the next frame. */
  readonly anchors: ReadonlyMap<string, number>;
}

/** All that a frame depends on. */
export interface FrameInput {
  readonly scene: Scene;
  readonly lens: Lens;
  readonly kept: ReadonlyMap<string, number>;
  readonly measure: Measure;
}

/** So many of the strongest in sight ask for each label that there may be: in a crowd hardly anybody else finds room. */
const ASKING = 6;

/** What is seen of a scene through a lens: marks, areas and the labels for which there is room; nothing stands out. */
export function composeFrame({ scene, lens, kept, measure }: FrameInput): Frame {
  const sight = seeScene(scene, lens, measure);
  const budget = labelBudget(lens);
  const inSight = [...sight.seen.values()].filter((one) => isOnScreen(one, lens));
  const asking = inSight.slice(0, ASKING * budget);
  const wish = wishing(sight, kept, endsOf(scene.links, sight.seen), measure);
  const placed = placeLabels(asking.map(wish), {
    ...{ width: lens.width, height: lens.height, budget, reserved: reservedIn(sight) },
    marks: inSight.slice(asking.length).map(markOf),
  });
  const names = sight.areas.flatMap(({ name }) => name ?? []);
  return {
    ...sight,
    focus: null,
    labels: [...labelsOf(placed, sight), ...names],
    anchors: anchorsOf(placed),
  };
}

/** The actor nearest to the middle of the screen: where the keyboard enters the picture. */
export function middleActor(frame: Sight): string | null {
  const middle = { x: frame.lens.width / 2, y: frame.lens.height / 2 };
  const nodes = [...frame.seen.values()].filter((one) => isOnScreen(one, frame.lens)).slice(0, 12);
  const nearest = nodes.sort((a, b) => distance(a, middle) - distance(b, middle))[0];
  return nearest?.node.actor.key ?? null;
}
