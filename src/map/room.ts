/** Makes room for labels: the boxes of the labels that matter push marks and one another. */
import { partOnce } from './apart.ts';
import type { Mark } from './mark.ts';
import type { Mover } from './mover.ts';
import { cellFor, createNear, type Near } from './near.ts';
import type { Sheet } from './sheet.ts';

interface Box {
  readonly mark: Mark;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const SIDES = ['right', 'left', 'below', 'above'] as const;
type Side = (typeof SIDES)[number];

const GAP = 3;
const LINE = 1.15;
/** Sides are chosen anew in every third round. */
const CHOOSE_EVERY = 3;
const OFF_STAGE = 1e4;
const FOREIGN_GROUND = 45;

/** Rounds of pushing for the labels of the `labels` first actors. Changes the marks. */
export function makeRoom(
  marks: readonly Mark[],
  sheet: Sheet,
  move: Mover,
  labels: number,
  rounds: number,
): void {
  const first = [...marks].sort((a, b) => a.rank - b.rank).slice(0, labels);
  const mass = ({ rank }: Mark) => (rank < 12 ? 6 : rank < 40 ? 3 : rank < labels ? 1.6 : 1);
  const sides = new Map<Mark, Side>();
  for (let round = 0; round < rounds; round += 1) {
    if (round % CHOOSE_EVERY === 0) chooseSides(first, marks, sides, sheet);
    const boxes = first.map((mark) => boxAt(mark, sides.get(mark) ?? 'right'));
    const pushed = pushMarks(boxes, marks, move, mass);
    const parted = pushBoxes(boxes, move, mass);
    const spread = partOnce(marks, move, mass);
    if (!pushed && !parted && !spread) return;
  }
}

function boxAt(mark: Mark, side: Side): Box {
  const { x, y, width, radius } = mark;
  const height = mark.font * LINE;
  const away = radius + GAP;
  const level = side === 'right' || side === 'left';
  const left = level ? (side === 'right' ? x + away : x - away - width) : x - width / 2;
  const top = level ? y - height / 2 : side === 'below' ? y + away : y - away - height;
  return { mark, left, top, right: left + width, bottom: top + height };
}

function indexOf(marks: readonly Mark[]): Near<Mark> {
  const near = createNear<Mark>(cellFor(marks.length));
  for (const mark of marks) {
    const reach = mark.radius + GAP;
    near.add(mark, mark.x - reach, mark.y - reach, mark.x + reach, mark.y + reach);
  }
  return near;
}

/** The side with the least in the way; the side of the last round has an advantage. */
function chooseSides(
  first: readonly Mark[],
  marks: readonly Mark[],
  sides: Map<Mark, Side>,
  sheet: Sheet,
): void {
  const nearMarks = indexOf(marks);
  const nearBoxes = createNear<Box>();
  const add = (box: Box) => nearBoxes.add(box, box.left, box.top, box.right, box.bottom);
  for (const mark of first) {
    const known = sides.get(mark);
    if (known) add(boxAt(mark, known));
  }
  for (const mark of first) {
    const before = sides.get(mark);
    const cost = (side: Side, at: number) => {
      const box = boxAt(mark, side);
      return (
        6 * at - (side === before ? 14 : 0) + groundCost(box, sheet) + crowdCost(box, nearMarks, nearBoxes)
      );
    };
    const best = SIDES.map((side, at) => ({ side, cost: cost(side, at) })).sort((a, b) => a.cost - b.cost)[0];
    if (!best) continue;
    sides.set(mark, best.side);
    if (!before) add(boxAt(mark, best.side));
  }
}

function groundCost({ mark, left, top, right, bottom }: Box, sheet: Sheet): number {
  const { width, height } = sheet.stage;
  const off = left < 5 || right > width - 5 || top < 4 || bottom > height - 4 ? OFF_STAGE : 0;
  const foreign = [0.02, 0.5, 0.98].filter((share) => {
    return sheet.under(left + (right - left) * share, (top + bottom) / 2)?.owner !== mark.community;
  });
  return off + FOREIGN_GROUND * foreign.length;
}

function crowdCost(box: Box, marks: Near<Mark>, boxes: Near<Box>): number {
  const { mark, left, top, right, bottom } = box;
  let cost = 0;
  const seen = new Set<Mark | Box>([mark]);
  marks.visit(left, top, right, bottom, (other) => {
    if (seen.has(other)) return;
    seen.add(other);
    const [dx, dy] = overlap(box, around(other, 1));
    if (dx > 0 && dy > 0) cost += 5 * Math.min(dx, dy) + 10;
  });
  boxes.visit(left, top, right, bottom, (other) => {
    if (other.mark === mark || seen.has(other)) return;
    seen.add(other);
    const [dx, dy] = overlap(box, other);
    if (dx > 0 && dy > 0) cost += 5 * Math.min(dx, dy) + (other.mark.rank < mark.rank ? 20 : 4);
  });
  return cost;
}

function around(mark: Mark, gap: number): Box {
  const reach = mark.radius + gap;
  return { mark, left: mark.x - reach, top: mark.y - reach, right: mark.x + reach, bottom: mark.y + reach };
}

function overlap(a: Box, b: Box): readonly [x: number, y: number] {
  return [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  ];
}

type Mass = (mark: Mark) => number;

function pushMarks(boxes: readonly Box[], marks: readonly Mark[], move: Mover, mass: Mass): boolean {
  const near = indexOf(marks);
  let moved = false;
  for (const box of boxes) {
    const seen = new Set<Mark>([box.mark]);
    near.visit(box.left, box.top, box.right, box.bottom, (other) => {
      if (seen.has(other)) return;
      seen.add(other);
      moved = push(box, around(other, GAP), 1.6, 1.3, move, mass) || moved;
    });
  }
  return moved;
}

function pushBoxes(boxes: readonly Box[], move: Mover, mass: Mass): boolean {
  const near = createNear<Box>();
  let moved = false;
  for (const box of boxes) {
    const seen = new Set<Box>();
    near.visit(box.left - GAP, box.top - 1, box.right + GAP, box.bottom + 1, (other) => {
      if (seen.has(other)) return;
      seen.add(other);
      const grown = {
        ...box,
        left: box.left - GAP,
        top: box.top - 1,
        right: box.right + GAP,
        bottom: box.bottom + 1,
      };
      moved = push(grown, other, 1, 1, move, mass) || moved;
    });
    near.add(box, box.left, box.top, box.right, box.bottom);
  }
  return moved;
}

/** Pushes two boxes apart along the shorter way, up and down where that is not more than `level` times as far. */
function push(one: Box, other: Box, level: number, force: number, move: Mover, mass: Mass): boolean {
  const [dx, dy] = overlap(one, other);
  if (dx <= 0 || dy <= 0) return false;
  const share = mass(one.mark) / (mass(one.mark) + mass(other.mark));
  const [mine, yours] = [0.5 * force * (1 - share), 0.5 * force * share];
  if (dy < dx * level) {
    const way = other.top + other.bottom < one.top + one.bottom ? -1 : 1;
    move(other.mark, 0, way * dy * yours);
    move(one.mark, 0, -way * dy * mine);
  } else {
    const way = other.left + other.right < one.left + one.right ? -1 : 1;
    move(other.mark, way * dx * yours, 0);
    move(one.mark, -way * dx * mine, 0);
  }
  return true;
}
