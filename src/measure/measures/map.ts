/** The first map: who stands where when the page opens. */
import type { Network } from '../../graph/network.ts';
import {
  type ActorMap,
  type Bond,
  type Candidate,
  candidatesOf,
  chooseShown,
  drawMap,
  FIRST_STAGE,
  FIRST_WANTED,
  inputOf,
  rankByStanding,
  type Shown,
  type Supporting,
  seatsOf,
  storeMap,
  tieOf,
} from '../../map/index.ts';
import { adjacencyOf } from '../adjacency.ts';
import type { Measure } from '../measure.ts';

/** Stored with the graph, so that the page draws at once. */
export const measure: Measure = {
  id: 'map',
  because:
    'The stage is shared out among the communities of the 300 actors of the highest standing, √(articles × (1 + articles of links that ' +
    'are no chance)), half of them people; each actor stands in the area of its own. The same actors keep their places.',
  run: (network, previous) => {
    const shown = firstShown(network);
    const before = previous?.map;
    const same = before && isMapOf(before, shown.actors);
    const seats = before && { before: seatsOf(before) };
    const map = same ? before : drawMap({ ...inputOf(shown), stage: FIRST_STAGE, ...seats });
    Object.assign(network.attributes, storeMap(map));
  },
};

type Link = Bond<Candidate>;

/** Who is on the first map, and the links that are drawn: the backbone, and what articles state. */
export function firstShown(network: Network): Shown<Candidate, Link> {
  const { ids, actors } = network;
  const keyed = actors.map(({ label, kind, articles, mentions, row }, i) => {
    return { key: ids[i] ?? '', label, kind, articles, mentions, row };
  });
  const candidates = new Map<string, Candidate>();
  for (const [{ key, label, kind }, standing] of rankByStanding(keyed, supports(network, keyed)))
    candidates.set(key, { key, label, kind, standing });
  const linksOf = linksBetween(
    network,
    ids.map((id) => candidates.get(id)),
  );
  return chooseShown<Candidate, Link>(candidatesOf([...candidates.values()]), linksOf, FIRST_WANTED);
}

/** The links as far as the standing of their ends depends on them. */
function* supports<A>({ links }: Network, actors: readonly A[]): Iterable<Supporting<A>> {
  const { articles, g2 } = links.weights;
  for (let link = 0; link < links.source.length; link += 1) {
    const [source, target] = [actors[links.source[link] ?? 0], actors[links.target[link] ?? 0]];
    if (source && target)
      yield { source, target, articles: articles[link] ?? 0, ...(g2 && { g2: g2[link] ?? 0 }) };
  }
}

/** Gives the links of an actor, which are made when somebody asks for them. */
function linksBetween(
  network: Network,
  candidates: readonly (Candidate | undefined)[],
): (one: Candidate) => readonly Link[] {
  const { starts, links } = adjacencyOf(network);
  const numbers = new Map(candidates.map((one, i) => [one, i] as const));
  const known = new Map<Candidate, readonly Link[]>();
  return (one) => {
    const actor = numbers.get(one) ?? 0;
    const found =
      known.get(one) ??
      [...links.subarray(starts[actor], starts[actor + 1])].flatMap(
        (link) => bondOf(network, candidates, link) ?? [],
      );
    known.set(one, found);
    return found;
  };
}

function bondOf(
  { links: { source, target, weights, stated } }: Network,
  candidates: readonly (Candidate | undefined)[],
  link: number,
): Link | undefined {
  const [from, to] = [candidates[source[link] ?? 0], candidates[target[link] ?? 0]];
  const { articles, weight, npmi, g2 } = weights;
  const counts = { npmi: npmi[link] ?? null, g2: g2?.[link] ?? null, weight: weight[link] ?? 0 };
  return (
    from &&
    to && {
      ...{ source: from, target: to, articles: articles[link] ?? 0, tie: tieOf(counts) },
      // Asked for only of links that may be drawn.
      get isStated() {
        return (stated(link).relations ?? []).length > 0;
      },
    }
  );
}

function isMapOf({ places }: ActorMap, actors: readonly Candidate[]): boolean {
  const known = new Set(places.map(({ key }) => key));
  return known.size === actors.length && actors.every(({ key }) => known.has(key));
}
