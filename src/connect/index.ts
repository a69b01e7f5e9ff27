/** Actors to links: who occurs together with whom, where, and how strongly. */
export { type Counted, count } from './count.ts';
export { buildGraph, windowName } from './graph.ts';
export { type Selection, type Window, windowIn, windowOf } from './selection.ts';
export { MOST_ACTORS } from './units.ts';
