/** The shortest ways from one actor to another over links. */
import { type Actor, type Link, type Model, otherEnd } from './graph.ts';

/** A way: its links in order, and whom it leads over, both ends among them. */
export interface Path {
  readonly actors: readonly Actor[];
  readonly links: readonly Link[];
}

/** Ways of more links than this tell nothing. */
const LONGEST = 6;
/** Fewer links come first, however weak: all strengths of a way together cost less than one link. */
const WEAK = 1 / (LONGEST + 1);
/** So many half ways are looked at; a hub has thousands. */
const MOST_TRIED = 20_000;

/** A way that has come to an actor. */
interface Reached extends Path {
  readonly at: Actor;
  /** What it costs, and what it will cost at least. */
  readonly cost: number;
  readonly least: number;
}

/**
 * The `most` shortest ways without loops from one actor to another; of ways with as many links, the one whose links are tied more strongly.
 * They lead over actors and links of which `passes` says yes. A* over partial ways, with the number of links that are left as its estimate.
 */
export function shortestPaths(
  { linksOf }: Pick<Model, 'linksOf'>,
  from: Actor,
  to: Actor,
  most: number,
  passes: (actor: Actor, link: Link) => boolean = () => true,
): readonly Path[] {
  const next = (actor: Actor) =>
    (linksOf.get(actor.key) ?? []).filter((link) => {
      const other = otherEnd(link, actor.key);
      return other === to || other === from || passes(other, link);
    });
  const left = stepsTo(to, from, next);
  const open: Reached[] = [{ at: from, actors: [from], links: [], cost: 0, least: left.get(from) ?? 0 }];
  const found: Path[] = [];
  for (let tried = 0; tried < MOST_TRIED && found.length < most; tried += 1) {
    const way = takeLeast(open);
    if (!way) break;
    if (way.at === to) {
      if (way.links.length > 0) found.push({ actors: way.actors, links: way.links });
      continue;
    }
    for (const link of next(way.at)) {
      const at = otherEnd(link, way.at.key);
      const steps = left.get(at);
      if (steps === undefined || way.actors.includes(at) || way.links.length + 1 + steps > LONGEST) continue;
      const cost = way.cost + 1 + WEAK / (1 + link.tie);
      add(open, { at, actors: [...way.actors, at], links: [...way.links, link], cost, least: cost + steps });
    }
  }
  return found;
}

/** How many links each actor is from `to`, as far as ways from `from` with a link more than the shortest need to know. */
function stepsTo(
  to: Actor,
  from: Actor,
  next: (actor: Actor) => readonly Link[],
): ReadonlyMap<Actor, number> {
  const steps = new Map([[to, 0]]);
  let edge = [to];
  let furthest = LONGEST;
  for (let step = 1; step <= furthest && edge.length > 0; step += 1) {
    const reached: Actor[] = [];
    for (const actor of edge) {
      for (const link of next(actor)) {
        const other = otherEnd(link, actor.key);
        if (steps.has(other)) continue;
        steps.set(other, step);
        reached.push(other);
      }
    }
    if (steps.has(from)) furthest = Math.min(furthest, steps.get(from) ?? 0);
    edge = reached;
  }
  return steps;
}

/** Puts a way into the heap. */
function add(heap: Reached[], way: Reached): void {
  let at = heap.push(way) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (!parent || parent.least <= way.least) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = way;
}

/** Takes the way that costs least out of the heap. */
function takeLeast(heap: Reached[]): Reached | undefined {
  const [least] = heap;
  const last = heap.pop();
  if (!least || !last || heap.length === 0) return least;
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    const [one, other] = [heap[below], heap[below + 1]];
    if (one && other && other.least < one.least) below += 1;
    const child = heap[below];
    if (!child || child.least >= last.least) break;
    heap[at] = child;
    at = below;
  }
  heap[at] = last;
  return least;
}
