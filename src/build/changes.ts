/** What a new graph has that the last one had not, and the other way round. */
import type { GraphJson } from '../pipeline.ts';

/** Actors by their labels, links by the labels of their ends; most important first, as the graph lists them. */
export interface Changes {
  readonly newActors: readonly string[];
  readonly goneActors: readonly string[];
  readonly newLinks: readonly (readonly [string, string])[];
  readonly goneLinks: readonly (readonly [string, string])[];
}

const labelsOf = (graph: GraphJson) =>
  new Map(graph.nodes.map(({ key, attributes }) => [key, attributes.label]));

const linkKey = ({ source, target }: GraphJson['edges'][number]) => JSON.stringify([source, target].sort());

function actorsBeyond(graph: GraphJson, other: GraphJson): readonly string[] {
  const known = labelsOf(other);
  return graph.nodes.filter(({ key }) => !known.has(key)).map(({ attributes }) => attributes.label);
}

function linksBeyond(graph: GraphJson, other: GraphJson): readonly (readonly [string, string])[] {
  const known = new Set(other.edges.map(linkKey));
  const labels = labelsOf(graph);
  const label = (key: string) => labels.get(key) ?? key;
  const beyond = graph.edges.filter((edge) => !known.has(linkKey(edge)));
  return beyond.map(({ source, target }) => [label(source), label(target)] as const);
}

const NOTHING: GraphJson = { attributes: {}, nodes: [], edges: [] };

/** The difference between two graphs; without a last one, everything is new. */
export function changesBetween(before: GraphJson = NOTHING, after: GraphJson): Changes {
  return {
    newActors: actorsBeyond(after, before),
    goneActors: actorsBeyond(before, after),
    newLinks: linksBeyond(after, before),
    goneLinks: linksBeyond(before, after),
  };
}
