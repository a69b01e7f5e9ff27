/** A graph.json back to the graph. */
import { UndirectedGraph } from 'graphology';
import type { AnyGraph } from './graph.ts';

/**
 * The graph in a graph.json, its text or its bytes; `undefined` when it holds none.
 * @example
 * readGraph('{"nodes":[{"key":"e:nato"}],"edges":[]}')?.order // 1
 * readGraph('not a graph') // undefined
 */
export function readGraph(json: string | Uint8Array | undefined): AnyGraph | undefined {
  try {
    if (json === undefined) return undefined;
    const text = typeof json === 'string' ? json : new TextDecoder().decode(json);
    return UndirectedGraph.from(JSON.parse(text));
  } catch {
    return undefined;
  }
}
