import { expect, it } from 'vitest';
import { byName } from '../../src/review/by-name.ts';
import { made } from './made.ts';

it('finds actors by their folded labels, unless many share it', () => {
  const many = ['de', 'en', 'fr', 'es', 'it', 'nl'].map((code) => `Anna=${code} (person)`);
  const { corpus } = made(['Müller (person) + Müller (place)', ...many]);
  const named = byName(corpus);
  expect(named('mueller').map(({ kind }) => kind)).toEqual(['person', 'place']);
  expect(named('anna')).toHaveLength(1);
  const anna = named('anna')[0];
  if (!anna) return expect.fail();
  expect(byName({ ...corpus, actors: Array.from({ length: 6 }, () => anna) })('anna')).toEqual([]);
  expect(named('nobody')).toEqual([]);
});
