import { expect, it } from 'vitest';
import type { Related } from '../../../src/graph/attribute.ts';
import { type WrongEntry, withoutWrong } from '../../../src/viewer/mend/strike.ts';

const said = (type: Related['type'], role?: string): Related => ({
  ...{ type, from: 'e:a', status: 'held', statements: 2, articles: 2, sources: 2, rules: [] },
  ...(role !== undefined && { role }),
  where: [
    ['news-1', 0],
    ['news-2', 4],
  ],
});
const link = (...relations: readonly Related[]) => ({ ends: ['e:a', 'e:b'], attributes: { relations } });
const ENTRY: WrongEntry = { verb: 'wrong', relation: 'role', actors: [{ name: 'A' }, { name: 'B' }] };
const ARTICLES = { 'news-2': { source: 'Morgenblatt' } };
const left = (entry: WrongEntry, keys: readonly (string | undefined)[], ...relations: readonly Related[]) =>
  withoutWrong([link(...relations)], entry, keys, ARTICLES)[0]?.attributes.relations;

it('takes away what is said of both ends, and of the role where one is named', () => {
  const keys = ['e:a', 'e:b'];
  expect(left(ENTRY, keys, said('role', 'Chef'), said('party'))).toEqual([said('party')]);
  expect(left({ ...ENTRY, role: 'Koch' }, keys, said('role', 'Chef'))).toEqual([said('role', 'Chef')]);
  expect(left(ENTRY, ['e:b', 'e:a'], said('role'))).toEqual([said('role')]);
  expect(left(ENTRY, ['e:a', undefined], said('role'))).toEqual([said('role')]);
});

it('leaves the sentences of other articles where it is wrong in some only', () => {
  const one = { statements: 1, articles: 1, where: [['news-1', 0]] };
  expect(left({ ...ENTRY, in: 'Morgenblatt' }, ['e:a', 'e:b'], said('role'))).toMatchObject([one]);
  expect(left({ ...ENTRY, in: 'news-9' }, ['e:a', 'e:b'], said('role'))).toEqual([said('role')]);
});
