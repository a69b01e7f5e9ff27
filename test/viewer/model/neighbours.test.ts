import { expect, it } from 'vitest';
import type { Link } from '../../../src/viewer/model/graph.ts';
import { byWeight } from '../../../src/viewer/model/neighbours.ts';
import { networkOf } from '../network.ts';

const { links } = networkOf({ ab: 2, ac: 7, ad: 4 });
const keys = (of: readonly Link[]) => of.map(({ key }) => key);

it('links are sorted by the weight that was chosen, strongest first; those that lack it last', () => {
  const weighed = links.map((link) => ({ ...link, npmi: { ab: 0.9, ac: -0.2, ad: null }[link.key] ?? null }));
  expect(keys(byWeight(weighed, 'sentences'))).toEqual(['ac', 'ad', 'ab']);
  expect(keys(byWeight(weighed, 'npmi'))).toEqual(['ab', 'ac', 'ad']);
  expect(keys(byWeight(weighed, 'decay'))).toEqual(['ac', 'ad', 'ab']);
});
