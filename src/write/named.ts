/** Finds the actors that somebody means by a name. */
import { pairs, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import type { AnyGraph } from '../graph/graph.ts';

/**
 * The ids of the actors with this id, else with this label, else with this as one of their names; in the order of ids.
 * @example
 * actorsNamed({ hasNode: (id) => id === 'e:p/wondra' }, 'e:p/wondra') // ['e:p/wondra']
 */
export function actorsNamed(graph: AnyGraph, name: string): readonly string[] {
  if (graph.hasNode(name)) return [name];
  const wanted = folded(name);
  const labelled = graph.filterNodes((_, { label }) => folded(text(label)) === wanted);
  if (labelled.length > 0) return labelled.sort(byCodeUnit);
  const also = graph.filterNodes((_, { names }) => pairs(names).some(([one]) => folded(one) === wanted));
  return also.sort(byCodeUnit);
}

/** The labels that hold all words of a name, of the most mentioned actors first. */
export function labelsLike(graph: AnyGraph, name: string, most: number): readonly string[] {
  const words = folded(name).split(/\s+/u).filter(Boolean);
  const found = graph.filterNodes((_, { label }) => words.some((word) => folded(text(label)).includes(word)));
  const weight = (key: string) => Number(graph.getNodeAttribute(key, 'mentions')) || 0;
  const sorted = found.sort((a, b) => weight(b) - weight(a) || byCodeUnit(a, b));
  return sorted.slice(0, most).map((key) => text(graph.getNodeAttribute(key, 'label')));
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
