/** The graph of actors, as graphology holds it. */
import type { UndirectedGraph } from 'graphology';
import type { ActorAttributes, GraphAttributes, LinkAttributes } from './attributes.ts';

/** As `connect` builds it and `measure` completes it. */
export type ActorGraph = UndirectedGraph<ActorAttributes, LinkAttributes, GraphAttributes>;

/** As it comes from a file: who knows what its attributes hold. */
export type AnyGraph = UndirectedGraph;
