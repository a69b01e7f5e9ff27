import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import type { Related } from '../../../src/graph/attribute.ts';
import type { ActorGraph } from '../../../src/graph/graph.ts';
import { readMap } from '../../../src/map/index.ts';
import { firstShown, measure } from '../../../src/measure/measures/map.ts';
import { networkOf } from '../../graph/network-of.ts';
import { aLink, anActor, run, shownBy } from '../sample.ts';

/** Two towns of eight, each around its mayor, and a hermit. */
function towns(): ActorGraph {
  const graph: ActorGraph = new UndirectedGraph();
  const add = (key: string, articles: number) => {
    graph.addNode(key, anActor(key, { mentions: articles, articles }));
  };
  const link = (a: string, b: string, g2: number) => {
    graph.addUndirectedEdge(a, b, aLink({ articles: 3, sentences: 3, npmi: 0.5, g2 }));
  };
  for (const town of ['bern', 'graz']) {
    for (let i = 0; i < 8; i += 1) {
      add(`${town}-${i}`, 20 - i);
      if (i > 0) link(`${town}-0`, `${town}-${i}`, 60);
      if (i > 1) link(`${town}-${i - 1}`, `${town}-${i}`, 40);
    }
  }
  link('bern-0', 'graz-0', 12);
  add('hermit', 99);
  return graph;
}

it('places all who have links, each in the area of its town', () => {
  const graph = towns();
  run(measure, graph);
  const map = readMap(graph.getAttributes());
  expect(map?.places.map(({ key }) => key).sort()).toEqual(
    graph
      .nodes()
      .filter((key) => key !== 'hermit')
      .sort(),
  );
  const areas = new Set(map?.places.map(({ key, area }) => `${key.slice(0, 4)} ${area}`));
  expect(areas.size).toBe(2);
});

it('draws a link of which articles state something, however weak', () => {
  const drawn = (relations: readonly Related[]) => {
    const graph = towns();
    const link = aLink({ weight: 0.1, npmi: -0.5, g2: 0, expected: 2, relations });
    graph.addUndirectedEdge('bern-7', 'graz-7', link);
    return firstShown(networkOf(graph)).links.some(
      ({ source, target }) => source.key === 'bern-7' && target.key === 'graz-7',
    );
  };
  const related: Related = {
    type: 'kin',
    from: 'e:bern-7',
    status: 'held',
    statements: 1,
    articles: 1,
    sources: 1,
    rules: [],
    where: [],
  };
  expect([drawn([]), drawn([related])]).toEqual([false, true]);
});

it('is the same from nothing, and the same actors keep their places', () => {
  const [one, other] = [towns(), towns()];
  for (const graph of [one, other]) run(measure, graph);
  expect(other.getAttributes()).toEqual(one.getAttributes());
  const next = towns();
  next.setEdgeAttribute('bern-1', 'bern-2', 'g2', 90);
  run(measure, next, shownBy(one));
  expect(next.getAttribute('map')).toEqual(one.getAttribute('map'));
});

it('stays near the map before when somebody comes', () => {
  const one = towns();
  run(measure, one);
  const next = towns();
  next.addNode('graz-8', anActor('graz-8', { mentions: 3, articles: 3 }));
  next.addUndirectedEdge('graz-0', 'graz-8', aLink({ articles: 3, sentences: 3, npmi: 0.5, g2: 50 }));
  run(measure, next, shownBy(one));
  const [before, after] = [one, next].map((graph) => readMap(graph.getAttributes())?.places ?? []);
  expect(after).toHaveLength(17);
  const moves = (before ?? []).map(({ key, x, y }) => {
    const place = after?.find((other) => other.key === key);
    return Math.hypot((place?.x ?? 0) - x, (place?.y ?? 0) - y);
  });
  expect(moves.sort((a, b) => a - b)[8]).toBeLessThan(120);
});
