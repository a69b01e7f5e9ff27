/** What changed between two graphs. */
import { type Outline, placeOf } from '../graph/outline.ts';

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
export function diffGraphs(before: Outline, after: Outline): Difference {
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

/** The number in the other graph of each actor; −1 where it is not there. */
const numbersIn = (graph: Outline, other: Outline): Int32Array =>
  Int32Array.from(graph.ids, (id) => placeOf(other.ids, id));

function actorsOnlyIn(graph: Outline, other: Outline): readonly string[] {
  const only: string[] = [];
  numbersIn(graph, other).forEach((number, actor) => {
    if (number < 0) only.push(labelOf(graph, actor));
  });
  return only;
}

function linksOnlyIn(graph: Outline, other: Outline): readonly (readonly [string, string])[] {
  const there = linkNumbers(other);
  const numbers = numbersIn(graph, other);
  const { source, target } = graph.links;
  const only: [string, string][] = [];
  source.forEach((a, link) => {
    const b = target[link] ?? 0;
    const [x, y] = [numbers[a] ?? -1, numbers[b] ?? -1];
    if (x >= 0 && y >= 0 && isIn(there, x * other.ids.length + y)) return;
    only.push([labelOf(graph, a), labelOf(graph, b)]);
  });
  return only;
}

/** Both ends of each link as one number, in ascending order. */
function linkNumbers({ ids, links: { source, target } }: Outline): Float64Array {
  return Float64Array.from(source, (a, link) => a * ids.length + (target[link] ?? 0));
}

function isIn(sorted: Float64Array, number: number): boolean {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at === number) return true;
    if (at < number) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

const labelOf = ({ ids, actors }: Outline, actor: number): string =>
  String(actors[actor]?.label ?? ids[actor]);
