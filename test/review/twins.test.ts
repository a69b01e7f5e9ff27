import { expect, it } from 'vitest';
import { areListed, isOneSided, twins } from '../../src/review/twins.ts';
import { made } from './made.ts';

it('the more frequent one comes first', () => {
  const often = Array.from({ length: 5 }, () => 'Ida Wondra* (person)');
  const [rare, more] = made(['Ida Wundra (person)', ...often]).corpus.actors;
  if (!rare || !more) return expect.fail();
  expect(twins(rare, more).actors).toEqual([more, rare]);
  expect(isOneSided(twins(rare, more))).toBe(true);
  expect(isOneSided(twins(more, more))).toBe(false);
  expect(areListed(twins(rare, more))).toBe(false);
  expect(areListed(twins(more, more))).toBe(true);
});
