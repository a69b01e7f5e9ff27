/** ForceAtlas2 (Jacomy et al. 2014) on the backbone; has no random numbers, so the same input gives the same places. */
import type { Points } from './place.ts';
import { type Bodies, type Quadtree, quadtreeOf } from './quadtree.ts';

/** What pulls two nodes together, the more the heavier; the ends of each spring by number. */
export interface Springs {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly weight: Float64Array;
}

/** How strongly bodies repel each other. */
const REPULSION = 10;
/** How strongly the middle attracts, whatever the distance. */
const GRAVITY = 0.05;
/** Squares whose width is at most so many times their distance act as one body. */
const THETA = 1.2;

/** The forces of a round, and those of the round before. */
interface Forces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Lets the forces act on points for a number of iterations, and moves them. */
export function attract({ x, y }: Points, springs: Springs, iterations: number): void {
  const count = x.length;
  if (count === 0) return;
  const bodies: Bodies = { x, y, mass: massesOf(count, springs) };
  const slowness = 1 + Math.log(count);
  const convergence = new Float64Array(count).fill(1);
  let before = noForces(count);
  for (let round = 0; round < iterations; round += 1) {
    const forces = noForces(count);
    repel(bodies, quadtreeOf(bodies), forces);
    hold(bodies, forces);
    tighten(bodies, springs, forces);
    move(bodies, forces, before, convergence, slowness);
    before = forces;
  }
}

const noForces = (count: number): Forces => ({ x: new Float64Array(count), y: new Float64Array(count) });

/** The mass of a body is one more than the weight of its springs. */
function massesOf(count: number, { source, target, weight }: Springs): Float64Array {
  const mass = new Float64Array(count).fill(1);
  for (const ends of [source, target])
    ends.forEach((end, spring) => {
      mass[end] = (mass[end] ?? 0) + (weight[spring] ?? 0);
    });
  return mass;
}

/** All bodies repel each other: the product of their masses by their distance. */
function repel({ x, y, mass }: Bodies, tree: Quadtree, forces: Forces): void {
  const { count, next, begin, end, order } = tree;
  for (const body of order) {
    const atX = x[body] ?? 0;
    const atY = y[body] ?? 0;
    let pushX = 0;
    let pushY = 0;
    for (let node = 0; node < count; ) {
      const toX = atX - (tree.x[node] ?? 0);
      const toY = atY - (tree.y[node] ?? 0);
      const distance = toX * toX + toY * toY;
      const width = tree.width[node] ?? 0;
      if (width * width < THETA * THETA * distance) {
        const factor = (tree.mass[node] ?? 0) / distance;
        pushX += toX * factor;
        pushY += toY * factor;
        node = next[node] ?? count;
      } else if (begin[node] === end[node]) node += 1;
      else {
        for (let i = begin[node] ?? 0; i < (end[node] ?? 0); i += 1) {
          const other = order[i] ?? 0;
          const fromX = atX - (x[other] ?? 0);
          const fromY = atY - (y[other] ?? 0);
          const near = fromX * fromX + fromY * fromY;
          if (near === 0) continue;
          const factor = (mass[other] ?? 0) / near;
          pushX += fromX * factor;
          pushY += fromY * factor;
        }
        node = next[node] ?? count;
      }
    }
    const factor = REPULSION * (mass[body] ?? 0);
    forces.x[body] = pushX * factor;
    forces.y[body] = pushY * factor;
  }
}

/** The middle attracts all, the more the farther they are. */
function hold({ x, y, mass }: Bodies, forces: Forces): void {
  for (let i = 0; i < x.length; i += 1) {
    const factor = GRAVITY * (mass[i] ?? 0);
    forces.x[i] = (forces.x[i] ?? 0) - (x[i] ?? 0) * factor;
    forces.y[i] = (forces.y[i] ?? 0) - (y[i] ?? 0) * factor;
  }
}

/** Springs pull by their weight and length. */
function tighten({ x, y }: Bodies, { source, target, weight }: Springs, forces: Forces): void {
  for (let spring = 0; spring < weight.length; spring += 1) {
    const a = source[spring] ?? 0;
    const b = target[spring] ?? 0;
    const strong = weight[spring] ?? 0;
    const pullX = strong * ((x[a] ?? 0) - (x[b] ?? 0));
    const pullY = strong * ((y[a] ?? 0) - (y[b] ?? 0));
    forces.x[a] = (forces.x[a] ?? 0) - pullX;
    forces.y[a] = (forces.y[a] ?? 0) - pullY;
    forces.x[b] = (forces.x[b] ?? 0) + pullX;
    forces.y[b] = (forces.y[b] ?? 0) + pullY;
  }
}

/** A body whose force turns about goes slowly, one that is pulled the same way again goes fast. */
function move(
  { x, y, mass }: Bodies,
  now: Forces,
  before: Forces,
  convergence: Float64Array,
  slowness: number,
): void {
  for (let i = 0; i < x.length; i += 1) {
    const forceX = now.x[i] ?? 0;
    const forceY = now.y[i] ?? 0;
    const oldX = before.x[i] ?? 0;
    const oldY = before.y[i] ?? 0;
    const swinging = 1 + Math.sqrt((mass[i] ?? 0) * length(oldX - forceX, oldY - forceY));
    const traction = length(oldX + forceX, oldY + forceY) / 2;
    const speed = ((convergence[i] ?? 1) * Math.log(1 + traction)) / swinging;
    convergence[i] = Math.min(1, Math.sqrt((speed * (forceX * forceX + forceY * forceY)) / swinging));
    x[i] = (x[i] ?? 0) + (forceX * speed) / slowness;
    y[i] = (y[i] ?? 0) + (forceY * speed) / slowness;
  }
}

const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);
