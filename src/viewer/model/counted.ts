/** The model of a selection of the occurrences, counted as the build counts. */
import { inPairOrder } from '../../base/order.ts';
import { linkKey } from '../../connect/graph.ts';
import { type Counted, count, type Selection } from '../../connect/index.ts';
import { endsOf } from '../../connect/pairs.ts';
import { type RelatedBy, relatedBy } from '../../connect/related.ts';
import { weightsOf } from '../../connect/weights.ts';
import type { Opened } from '../../occurrences/index.ts';
import type { Model } from './graph.ts';
import { modelOf } from './parse.ts';
import { placesIn } from './places.ts';

/** Counts a selection of an opened file. Who is not named in it is not there. */
export function modelFrom(opened: Opened, selection: Selection = {}): Model | null {
  const counted = count(opened.occurrences, selection);
  const related = relatedBy(counted);
  const model = modelOf({
    attributes: { ...opened.graph, articles: articlesOf(counted) },
    nodes: nodesOf(opened, counted, related),
    edges: edgesOf(counted, related),
  });
  return model && { ...model, places: placesIn(counted) };
}

function articlesOf({ occurrences, selected }: Counted) {
  const chosen = occurrences.articles.filter((_, i) => selected[i] === 1);
  return Object.fromEntries(chosen.map(({ id, ...head }) => [id, head]));
}

function nodesOf(
  { actors, occurrences }: Opened,
  { presence, instances, starts }: Counted,
  related: RelatedBy,
) {
  const degree = new Uint32Array(actors.length);
  for (const start of starts) {
    for (const end of [instances.a[start] ?? 0, instances.b[start] ?? 0])
      degree[end] = (degree[end] ?? 0) + 1;
  }
  return occurrences.actors.flatMap((key, i) => {
    const mentions = presence.mentions[i] ?? 0;
    if (mentions === 0) return [];
    const counted = { mentions, articles: presence.articles[i] ?? 0, degree: degree[i] ?? 0 };
    return [{ key, attributes: { ...actors[i], ...counted, relations: related.get(key) } }];
  });
}

const asItIs = (value: number): number => value;

function edgesOf(counted: Counted, related: RelatedBy) {
  const { actors } = counted.occurrences;
  const weigh = weightsOf(counted, asItIs);
  return Array.from(counted.starts, (_, pair) => {
    const [a, b] = endsOf(counted, pair);
    const [source, target] = inPairOrder(actors[a] ?? '', actors[b] ?? '');
    const key = linkKey(source, target);
    return { key, source, target, attributes: { ...weigh(pair), relations: related.get(key) } };
  });
}
