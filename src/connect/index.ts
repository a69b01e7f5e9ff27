/** Actors to links: who occurs together with whom, where, and how strongly. */
export { count } from './count.ts';
export type { Counted } from './counted.ts';
export { buildGraph, windowName } from './graph.ts';
export { MOST_ACTORS } from './units.ts';
