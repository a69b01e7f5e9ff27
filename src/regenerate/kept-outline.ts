/**
 * Remembers what the next build looks up in the graph that is published: `<state>/outline`. A tenth of graph.json, so that the whole of it need
 * not be read to keep the picture still and to tell what has changed.
 */
import { isObject } from '../base/fields.ts';
import { keyed } from '../base/keyed.ts';
import type { Outline } from '../graph/outline.ts';
import { sha256 } from '../host/files.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** What is kept of each actor. */
const ACTOR_FIELDS = ['label', 'kind', 'names', 'articles', 'x', 'y', 'community'] as const;
/** What is kept of the graph as a whole. */
const GRAPH_FIELDS = ['layout', 'stage', 'map', 'areas', 'redirects'] as const;

interface Stored {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly articles: readonly string[];
  readonly ids: readonly string[];
  /** The fields of all actors, one after the other. */
  readonly actors: Readonly<Record<(typeof ACTOR_FIELDS)[number], readonly unknown[]>>;
  readonly source: readonly number[];
  readonly target: readonly number[];
  readonly sentences: readonly number[];
}

/** The outline of the graph with these bytes; `undefined` where another one is kept, none, or a damaged one. */
export function readKeptOutline(file: string, graph: Uint8Array): Outline | undefined {
  try {
    const text = readSealed(file, sha256(graph));
    return text === undefined ? undefined : outlineIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function outlineIn({ attributes, articles, ids, actors, source, target, sentences }: Stored): Outline {
  const { label, kind, names, articles: counts, x, y, community } = actors;
  return {
    attributes: { ...attributes, articles: Object.fromEntries(articles.map((id) => [id, {}])) },
    ids,
    actors: ids.map((_, i) => ({
      ...{ label: label[i], kind: kind[i], names: names[i], articles: counts[i] },
      ...{ x: x[i], y: y[i], community: community[i] },
    })),
    links: {
      source: Uint32Array.from(source),
      target: Uint32Array.from(target),
      weights: { sentences: Uint32Array.from(sentences) },
    },
  };
}

/** Keeps the outline of a published graph, whose bytes have this SHA-256. What cannot be kept only costs time. */
export function keepOutline(file: string, graph: string, outline: Outline): void {
  const { attributes, ids, actors, links } = outline;
  const column = (field: (typeof ACTOR_FIELDS)[number]) => actors.map((actor) => actor[field]);
  const stored: Stored = {
    attributes: Object.fromEntries(GRAPH_FIELDS.map((field) => [field, attributes[field]])),
    articles: isObject(attributes.articles) ? Object.keys(attributes.articles) : [],
    ids,
    actors: keyed(ACTOR_FIELDS, column),
    ...{ source: [...links.source], target: [...links.target] },
    sentences: Array.from(links.weights.sentences),
  };
  writeSealed(file, graph, JSON.stringify(stored));
}
