import { expect, it } from 'vitest';
import { measure } from '../../../src/measure/measures/degree.ts';
import { anActor, path, run } from '../sample.ts';

it('counts neighbours, however strong their links are', () => {
  const graph = path(1, 50);
  graph.addNode('alone', anActor('Alone'));
  run(measure, graph);
  expect(graph.mapNodes((node, { degree }) => [node, degree])).toEqual([
    ['n0', 1],
    ['n1', 2],
    ['n2', 1],
    ['alone', 0],
  ]);
});
