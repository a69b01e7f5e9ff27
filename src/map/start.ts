/** Where marks start: by forces among the drawn links, turned and stretched onto the stage; or where they were. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { generator } from '../base/random.ts';
import type { MapLink, Point, Seat, Stage } from './input.ts';
import { MANY } from './many.ts';
import type { Mark } from './mark.ts';

const INSIDE = 2.5;
const ACROSS = 0.15;
/** So far, in units of the forces, somebody stands beside those it joins. */
const ASIDE = 40;
const PAD = 30;
/** How much of an axis follows the rank of a place on it instead of the place: evens out clumps. */
const EVEN = 0.35;
const BARNES_HUT_FROM = 600;

/**
 * ForceAtlas2 (Jacomy et al. 2014) on the drawn links, communities apart; of many actors those of low rank then join those they are tied
 * to. In the end all is fitted to the stage. Changes the marks.
 */
export function startByForces(
  marks: readonly Mark[],
  drawn: readonly MapLink[],
  stage: Stage,
  seed: number,
): void {
  const random = generator(seed);
  const isFirst = ({ rank }: Mark) => rank < MANY;
  layOut(marks, isFirst, drawn, random);
  if (marks.length > MANY) joinPlaced(marks, isFirst, random);
  fitToStage(marks, stage);
}

function layOut(
  marks: readonly Mark[],
  isFirst: (mark: Mark) => boolean,
  drawn: readonly MapLink[],
  random: () => number,
): void {
  const graph = new UndirectedGraph();
  marks.forEach((mark, at) => {
    if (isFirst(mark)) graph.addNode(at, { x: random() * 100, y: random() * 100 });
  });
  for (const { a, b, weight } of drawn) {
    if (!graph.hasNode(a) || !graph.hasNode(b)) continue;
    const same = marks[a]?.community === marks[b]?.community;
    graph.mergeUndirectedEdge(a, b, {
      weight: Math.log2(1 + Math.max(0.5, weight)) * (same ? INSIDE : ACROSS),
    });
  }
  const crowded = graph.order > BARNES_HUT_FROM;
  const settings = {
    gravity: 0.05,
    strongGravityMode: true,
    scalingRatio: 10,
    barnesHutOptimize: crowded,
    barnesHutTheta: 1.2,
  };
  const found = forceAtlas2(graph, { iterations: crowded ? 120 : 300, getEdgeWeight: 'weight', settings });
  marks.forEach((mark, at) => {
    Object.assign(mark, found[at]);
  });
}

/** The others, in their order: beside the mean of those they are tied to who have a place, else of their community. */
function joinPlaced(marks: readonly Mark[], isFirst: (mark: Mark) => boolean, random: () => number): void {
  const placed = new Map<Mark, Point>(marks.filter(isFirst).map((mark) => [mark, mark]));
  const home = new Map<number, Mark>();
  for (const mark of placed.keys()) if (!home.has(mark.community)) home.set(mark.community, mark);
  for (const mark of marks) {
    if (placed.has(mark)) continue;
    const { x, y } = meanOf(mark, placed) ?? home.get(mark.community) ?? { x: 0, y: 0 };
    Object.assign(mark, { x: x + ASIDE * (random() - 0.5), y: y + ASIDE * (random() - 0.5) });
    placed.set(mark, mark);
  }
}

/** Known marks stand where they stood; new ones beside the mean of their known neighbours. Changes the marks. */
export function startFromBefore(
  marks: readonly Mark[],
  before: ReadonlyMap<string, Seat>,
  stage: Stage,
): void {
  const random = generator(1);
  const known = new Map<Mark, Seat>();
  for (const mark of marks) {
    const seat = before.get(mark.actor.key);
    if (seat) known.set(mark, seat);
  }
  for (const mark of marks) {
    const at = known.get(mark) ?? meanOf(mark, known) ?? { x: 0.5, y: 0.5 };
    const aside = known.has(mark) ? 0 : 8;
    mark.x = at.x * stage.width + (random() - 0.5) * aside;
    mark.y = at.y * stage.height + (random() - 0.5) * aside;
  }
}

/** The middle of those a mark is tied to, as far as they are known; none where nobody is. */
function meanOf({ ties }: Mark, known: ReadonlyMap<Mark, Point>): Point | undefined {
  let [x, y, total] = [0, 0, 0];
  for (const { to, pull } of ties) {
    const seat = known.get(to);
    if (!seat) continue;
    x += pull * seat.x;
    y += pull * seat.y;
    total += pull;
  }
  return total > 0 ? { x: x / total, y: y / total } : undefined;
}

function fitToStage(marks: readonly Mark[], { width, height }: Stage): void {
  levelLongAxis(marks);
  spread(marks, 'x', width);
  spread(marks, 'y', height);
}

/** Turns the direction of the greatest variance level. */
function levelLongAxis(marks: readonly Mark[]): void {
  const n = Math.max(1, marks.length);
  const mean = (axis: 'x' | 'y') => marks.reduce((sum, mark) => sum + mark[axis], 0) / n;
  const [mx, my] = [mean('x'), mean('y')];
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of marks) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const mark of marks) {
    const [x, y] = [mark.x - mx, mark.y - my];
    mark.x = x * cos + y * sin;
    mark.y = y * cos - x * sin;
  }
}

/** The middle 96 % of an axis fill the stage; the rest is pressed to its rim. */
function spread(marks: readonly Mark[], axis: 'x' | 'y', length: number): void {
  const sorted = [...marks].sort((a, b) => a[axis] - b[axis]);
  const last = Math.max(1, sorted.length - 1);
  const at = (index: number) => sorted[index]?.[axis] ?? 0;
  const [low, high] = [at(Math.floor(0.02 * last)), at(Math.min(sorted.length - 1, Math.ceil(0.98 * last)))];
  sorted.forEach((mark, rank) => {
    const share = high > low ? Math.min(1.03, Math.max(-0.03, (mark[axis] - low) / (high - low))) : 0.5;
    const even = share * (1 - EVEN) + (EVEN * rank) / last;
    mark[axis] = PAD + Math.min(1, Math.max(0, even)) * (length - 2 * PAD);
  });
}
