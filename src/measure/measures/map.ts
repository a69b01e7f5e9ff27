/** The first map: who stands where when the page opens. */
import type { ActorGraph } from '../../graph/graph.ts';
import {
  type ActorMap,
  type Bond,
  type Candidate,
  chooseShown,
  drawMap,
  FIRST_STAGE,
  FIRST_WANTED,
  inputOf,
  rankByStanding,
  seatsOf,
  storeMap,
  tieOf,
} from '../../map/index.ts';
import type { Measure } from '../measure.ts';
import { sortedLinks } from '../order.ts';

export const measure: Measure = {
  id: 'map',
  because:
    'The stage is shared out among the communities of the 300 actors of the highest standing, √(articles × (1 + articles of links that ' +
    'are no chance)), half of them people; each actor stands in the area of its own. The same actors keep their places.',
  run: (graph, previous) => {
    const shown = shownOf(graph);
    const before = previous?.map;
    const same = before && isMapOf(before, shown.actors);
    const seats = before && { before: seatsOf(before) };
    const map = same ? before : drawMap({ ...inputOf(shown), stage: FIRST_STAGE, ...seats });
    graph.mergeAttributes(storeMap(map));
  },
};

type Link = Bond<Candidate>;

function shownOf(graph: ActorGraph) {
  const actors = graph
    .nodes()
    .sort()
    .map((key) => ({ key, ...graph.getNodeAttributes(key) }));
  const actor = new Map(actors.map((one) => [one.key, one]));
  const links = sortedLinks(graph).flatMap(({ attributes, source, target }) => {
    const [from, to] = [actor.get(source), actor.get(target)];
    return from && to ? [{ ...attributes, source: from, target: to }] : [];
  });
  const ranked = rankByStanding(actors, links);
  const candidates = new Map(ranked.map(([one, standing]) => [one, { ...one, standing }]));
  const linksOf = new Map<Candidate, Link[]>([...candidates.values()].map((one) => [one, []]));
  for (const link of links) {
    const [source, target] = [candidates.get(link.source), candidates.get(link.target)];
    if (!source || !target) continue;
    const bond = { source, target, articles: link.articles, tie: tieOf(link) };
    for (const end of [source, target]) linksOf.get(end)?.push(bond);
  }
  return chooseShown<Candidate, Link>(
    [...candidates.values()],
    (one) => linksOf.get(one) ?? [],
    FIRST_WANTED,
  );
}

function isMapOf({ places }: ActorMap, actors: readonly Candidate[]): boolean {
  const known = new Set(places.map(({ key }) => key));
  return known.size === actors.length && actors.every(({ key }) => known.has(key));
}
