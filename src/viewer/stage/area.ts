/** The areas of the map as the camera sees them, with their names. */
import { SPACING } from '../../map/title.ts';
import { overlaps, type Point, type Rect } from './geometry.ts';
import type { Label, Lens, Measure } from './lens.ts';
import type { Scene } from './scene.ts';

/** An area in screen coordinates. */
export interface SeenArea {
  readonly id: number;
  readonly hue: number;
  /** Corners on the screen; the outline runs smoothly through the middles between them. */
  readonly rings: readonly (readonly Point[])[];
  /** Its name; null where it has none, it is out of sight, or it would lie on another or under what covers the picture. */
  readonly name: Label | null;
  /** Whether a point of the screen lies in it. */
  readonly contains: (x: number, y: number) => boolean;
}

/** Tells the label of an area from that of an actor, whose key begins with `e:`. */
export const GROUP_PREFIX = 'group:';
const LINE = 1.2;

/** The areas of a scene as a lens shows them, those within the picture only; `measure` gives the widths of their titles. */
export function seeAreas({ areas, width, height }: Scene, lens: Lens, measure: Measure): readonly SeenArea[] {
  // The camera only moves and zooms: two points tell where all others are.
  const [from, to] = [lens.project({ x: 0, y: height }), lens.project({ x: width, y: 0 })];
  const project = ({ x, y }: Point): Point => ({
    x: from.x + (x / width) * (to.x - from.x),
    y: from.y + (y / height) * (to.y - from.y),
  });
  const taken: Rect[] = [...(lens.covered ?? [])];
  return areas.map(({ id, hue, rings, title }) => {
    const onScreen = rings.map((ring) => ring.map(project));
    const name = title && nameAt(id, title.text, title.font, project(title), measure);
    const hasRoom = name && isInSight(name, lens) && !taken.some((other) => overlaps(name.box, other));
    if (hasRoom) taken.push(name.box);
    return {
      id,
      hue,
      rings: onScreen,
      name: hasRoom ? name : null,
      contains: (x, y) => isInside(onScreen, x, y),
    };
  });
}

function nameAt(id: number, text: string, font: number, middle: Point, measure: Measure): Label {
  const width = measure(text, true) * font + SPACING * text.length;
  const height = font * LINE;
  const box = { x: middle.x - width / 2, y: middle.y - height / 2, width, height };
  return { key: `${GROUP_PREFIX}${id}`, text, font, bold: true, spacing: SPACING, box };
}

function isInSight({ box }: Label, lens: Lens): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= lens.width && box.y + box.height <= lens.height;
}

/** Whether a point lies inside closed lines (the even–odd rule). */
function isInside(rings: SeenArea['rings'], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    let before = ring.at(-1);
    for (const corner of ring) {
      if (before && corner.y > y !== before.y > y) {
        const crossing = ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x;
        if (x < crossing) inside = !inside;
      }
      before = corner;
    }
  }
  return inside;
}
