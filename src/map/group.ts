/** Communities on their way to an area of the stage. */

import { addTo } from '../base/add-to.ts';
import { countUp } from '../base/count-up.ts';
import type { MapLink, Stage } from './input.ts';
import type { Mark } from './mark.ts';
import type { Cell } from './sheet.ts';
import { type Heading, headingOf } from './title.ts';

/** A community with the ground that it wants and gets. */
export interface Group {
  readonly id: number;
  readonly marks: readonly Mark[];
  /** The area that it asks for, in square pixels. */
  readonly wanted: number;
  /** Its seat: the centre of its area. */
  x: number;
  y: number;
  /** Its weight in the power diagram, in square pixels. */
  power: number;
  /** How strongly it is linked with others. */
  readonly pulls: Map<Group, number>;
  /** Whether its seat stays in the middle. */
  readonly pinned: boolean;
  /** Its ground, and the part of it that keeps a distance from foreign ground. */
  cells: readonly Cell[];
  inner: readonly Cell[];
  /** Its name, which takes room like an actor. */
  readonly heading: Heading | null;
}

/** Borders and gutters take their part: an area needs more than its members. */
const BASE = 1800;
const BORDER = 91;

/** The groups of placed marks, by number, seated at the mean of their members. */
export function groupsOf(
  marks: readonly Mark[],
  links: readonly MapLink[],
  stage: Stage,
  centre?: string,
): readonly Group[] {
  const members = new Map<number, Mark[]>();
  for (const mark of marks) {
    addTo(members, mark.community, mark);
  }
  const named = members.size > 1;
  const groups = [...members]
    .sort(([a], [b]) => a - b)
    .map(([id, list]): Group => {
      const pinned = list.length === 1 && list[0]?.actor.key === centre;
      const heading = named && !pinned ? headingOf(list, marks, links) : null;
      const seat = pinned ? { x: stage.width / 2, y: stage.height / 2 } : seatOf(list);
      const wanted = wantedBy(list, heading);
      return {
        id,
        marks: list,
        wanted,
        ...seat,
        power: 0,
        pulls: new Map(),
        pinned,
        cells: [],
        inner: [],
        heading,
      };
    });
  connect(groups, marks, links);
  return groups;
}

function wantedBy(marks: readonly Mark[], heading: Heading | null): number {
  const title = heading ? (heading.width + 30) * (heading.height + 16) : 0;
  const sum = marks.reduce((all, { need }) => all + need, title);
  return sum + BASE + BORDER * Math.sqrt(sum);
}

/** The mean of the members, those of high standing counted more. */
function seatOf(marks: readonly Mark[]): { readonly x: number; readonly y: number } {
  const most = Math.max(...marks.map(({ radius }) => radius));
  let [x, y, total] = [0, 0, 0];
  for (const mark of marks) {
    const share = 1 + mark.radius / most;
    x += share * mark.x;
    y += share * mark.y;
    total += share;
  }
  return { x: x / total, y: y / total };
}

function connect(groups: readonly Group[], marks: readonly Mark[], links: readonly MapLink[]): void {
  const byId = new Map(groups.map((group) => [group.id, group]));
  const pull = (from: Group, to: Group, weight: number) => countUp(from.pulls, to, weight);
  for (const { a, b, weight } of links) {
    const [one, other] = [a, b].map((at) => byId.get(marks[at]?.community ?? -1));
    if (!one || !other || one === other) continue;
    pull(one, other, weight);
    pull(other, one, weight);
  }
}
