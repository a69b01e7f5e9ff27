/** What changed between two graphs. */
import { byCodeUnit } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';
import { sortedLinks } from './order.ts';

export interface Difference {
  /** Labels of actors. */
  readonly actors: { readonly added: readonly string[]; readonly gone: readonly string[] };
  /** Pairs of labels. */
  readonly links: {
    readonly added: readonly (readonly [string, string])[];
    readonly gone: readonly (readonly [string, string])[];
  };
  readonly counts: {
    readonly addedActors: number;
    readonly goneActors: number;
    readonly addedLinks: number;
    readonly goneLinks: number;
  };
}

/** Actors and links, compared by the ids of the actors, named by their labels in order of their ids. */
export function diffGraphs(before: AnyGraph, after: AnyGraph): Difference {
  const actors = { added: actorsOnlyIn(after, before), gone: actorsOnlyIn(before, after) };
  const links = { added: linksOnlyIn(after, before), gone: linksOnlyIn(before, after) };
  const counts = {
    addedActors: actors.added.length,
    goneActors: actors.gone.length,
    addedLinks: links.added.length,
    goneLinks: links.gone.length,
  };
  return { actors, links, counts };
}

function actorsOnlyIn(graph: AnyGraph, other: AnyGraph): readonly string[] {
  const only = graph.filterNodes((node) => !other.hasNode(node)).sort(byCodeUnit);
  return only.map((node) => labelOf(graph, node));
}

function linksOnlyIn(graph: AnyGraph, other: AnyGraph): readonly (readonly [string, string])[] {
  return sortedLinks(graph)
    .filter(({ source, target }) => !other.hasEdge(source, target))
    .map(({ source, target }) => [labelOf(graph, source), labelOf(graph, target)] as const);
}

function labelOf(graph: AnyGraph, node: string): string {
  return String(graph.getNodeAttribute(node, 'label') ?? node);
}
