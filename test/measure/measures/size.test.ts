import { expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/size.ts';
import { anActor, emptyGraph, run } from '../sample.ts';

/** The sizes of actors that stand in so many articles. */
function sizes(...articles: readonly number[]): readonly (number | undefined)[] {
  const graph = emptyGraph();
  articles.forEach((count, i) => void graph.addNode(`n${i}`, anActor(`N${i}`, { articles: count })));
  run(measure, graph);
  return graph.mapNodes((_, { size }) => size);
}

it('is 3 to 16 pixels, the area above the least in proportion to the articles', () => {
  expect(sizes(100, 25, 0)).toEqual([16, 9.5, 3]);
});

it('is measured by the most frequent actor of the graph', () => {
  expect(sizes(1)).toEqual([16]);
  expect(sizes(0, 0)).toEqual([3, 3]);
});
