/** Actors to links: who occurs together with whom, where, and how strongly. */
export { type ArticleInfo, type Connected, connect } from './connect.ts';
export { findCopies } from './copies.ts';
export { buildGraph } from './graph.ts';
export { MOST_ACTORS, WINDOWS } from './units.ts';
