import { expect, it } from 'vitest';
import { linksAmong, neighboursInCommon } from '../../../src/viewer/model/common.ts';
import type { Actor } from '../../../src/viewer/model/graph.ts';
import { networkOf } from '../network.ts';

const model = networkOf({ ab: 2, ac: 5, bc: 1, ad: 3, bd: 4, ce: 1, de: 2, ae: 9, be: 1 }, 'z');
const actors = (keys: string) => [...keys].map((key) => model.actor.get(key) as Actor);
const common = (keys: string) =>
  neighboursInCommon(model, actors(keys)).map(({ actor, links }) => [
    actor.key,
    links.map(({ sentences }) => sentences),
  ]);

it('neighbours in common are linked with all; first whose weakest link is strongest', () => {
  const found = common('ab');
  expect(found[0]).toEqual(['d', [3, 4]]);
  expect(found.slice(1)).toEqual(
    expect.arrayContaining([
      ['c', [5, 1]],
      ['e', [9, 1]],
    ]),
  );
  expect(common('abc')).toEqual([['e', [9, 1, 1]]]);
  expect(common('az')).toEqual([]);
  expect(common('')).toEqual([]);
});

it('links among actors, each once, most sentences first', () => {
  expect(linksAmong(model, actors('abc')).map(({ key }) => key)).toEqual(['ac', 'ab', 'bc']);
  expect(linksAmong(model, actors('az'))).toEqual([]);
});
