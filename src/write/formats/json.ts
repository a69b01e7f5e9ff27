/** graphology's own form, which the viewer reads: one node or link a line, keys in a fixed order. */
import { byCodeUnit } from '../../base/order.ts';
import type { GraphFormat } from '../format.ts';
import { type Attributes, edgesOf, nodesOf } from '../order.ts';

const FIRST = [
  ...['format', 'title', 'generator', 'window'],
  ...['key', 'source', 'target', 'attributes'],
  ...['label', 'kind', 'row', 'mentions', 'articles', 'names', 'because'],
  ...['weight', 'sentences', 'npmi', 'g2', 'expected', 'alpha', 'forest'],
  ...['degree', 'pagerank', 'community', 'size', 'x', 'y'],
];
const PLACE: ReadonlyMap<string, number> = new Map(FIRST.map((key, i) => [key, i] as const));

/** `Graph.from(JSON.parse(text))` gives the graph back. */
export const json: GraphFormat = {
  id: 'json',
  title: 'graphology JSON',
  extension: '.json',
  mediaType: 'application/json',
  write: (graph) => {
    const nodes = nodesOf(graph).map(stringify);
    const edges = edgesOf(graph).map(stringify);
    return [
      '{',
      '"options":{"type":"undirected","multi":false,"allowSelfLoops":false},',
      `"attributes":${stringify(graph.getAttributes())},`,
      `"nodes":${lines(nodes)},`,
      `"edges":${lines(edges)}`,
      '}\n',
    ].join('\n');
  },
};

function lines(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.join(',\n')}\n]`;
}

/** JSON with the keys of all objects in a fixed order: known ones as listed, then the others by code units. */
function stringify(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => stringify(item ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value as Attributes).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => place(a) - place(b) || byCodeUnit(a, b));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${stringify(item)}`).join(',')}}`;
}

function place(key: string): number {
  return PLACE.get(key) ?? FIRST.length;
}
