import { expect, it } from 'vitest';
import { weightedOf } from '../../src/measure/weighted.ts';
import { networkOf } from '../graph/network-of.ts';
import { path } from './sample.ts';

it('has the links of each actor with their weights, without those that weigh nothing', () => {
  const network = networkOf(path(1, 2, 3));
  const { articles } = network.links.weights;
  const { starts, neighbours, weights } = weightedOf(network, (link) => (articles[link] ?? 0) - 1);
  expect([...starts]).toEqual([0, 0, 1, 3, 4]);
  expect([...neighbours]).toEqual([2, 1, 3, 2]);
  expect([...weights]).toEqual([1, 1, 2, 2]);
});
