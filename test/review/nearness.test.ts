import { expect, it } from 'vitest';
import { nearness } from '../../src/review/nearness.ts';
import { made } from './made.ts';

it('counts common articles, and the share of common company', () => {
  const { corpus } = made([
    'Ida Wondra (person) + Emil Lutz (person) + Jan Abel (person)',
    'Eva Wondra (person) + Emil Lutz (person) / Ida Wondra (person)',
  ]);
  const [ida, emil, , eva] = corpus.actors;
  if (!ida || !emil || !eva) return expect.fail();
  const near = nearness(corpus);
  expect(near(ida, eva)).toEqual({ together: 1, company: 1 / 3 });
  expect(near(ida, emil).together).toBe(2);
});

it('who is everywhere is no company', () => {
  const everywhere = Array.from({ length: 6 }, () => 'Berlin* (place)');
  const { corpus } = made([
    ...everywhere,
    'Berlin* (place) + Ida Wondra (person)',
    'Berlin* (place) + Eva Wondra (person)',
  ]);
  const [, ida, eva] = corpus.actors;
  if (!ida || !eva) return expect.fail();
  expect(nearness(corpus)(ida, eva).company).toBe(0);
});
