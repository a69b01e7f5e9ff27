import { describe, expect, it } from 'vitest';
import { tooMany, unitCount, unitsOf, type Window } from '../../src/connect/units.ts';
import type { Found } from '../../src/model.ts';
import { corpus } from './corpus.ts';

/** The units of an article of sentences; `x` is actor 0, `y` 1, `z` 2. */
function unitsIn(window: Window, ...sentences: readonly string[]) {
  const [found] = corpus({ a: sentences }).founds as [Found];
  const actors = found.mentions.map(({ name }) => 'xyz'.indexOf(name));
  return unitsOf(found, actors, window).map((unit) => [unit.sentence, ...unit.actors]);
}

describe('units', () => {
  it('are sentences that name somebody, each actor once', () =>
    expect(unitsIn('sentence', 'yxy', '', 'z')).toEqual([
      [0, 1, 0],
      [2, 2],
    ]));

  it('are sentences with the next one', () => {
    expect(unitsIn('neighbours', 'x', 'y', '', 'z')).toEqual([
      [0, 0, 1],
      [1, 1],
      [2, 2],
    ]);
    expect(unitsIn('neighbours', 'xy')).toEqual([[0, 0, 1]]);
  });

  it('are whole articles', () => {
    expect(unitsIn('article', '', 'y', 'xy')).toEqual([[1, 1, 0]]);
    expect(unitsIn('article', '', '')).toEqual([]);
  });

  it('leave out who is named in credits', () => {
    const [found] = corpus({ a: ['xy'] }).founds as [Found];
    const credited = { ...found, mentions: found.mentions.map((one) => ({ ...one, credit: true as const })) };
    expect(unitsOf(credited, [0, 1], 'sentence')).toEqual([]);
  });

  it.each([
    ['sentence', 3],
    ['neighbours', 2],
    ['article', 1],
  ] as const)('by %s are counted with those that name nobody', (window, count) => {
    const [found] = corpus({ a: ['x', '', ''] }).founds as [Found];
    expect(unitCount(found, window)).toBe(count);
  });
});

it('a list that is cut is told with its place', () => {
  const problem = tooMany('a/1', { sentence: 4, actors: Array.from({ length: 80 }, (_, i) => i) });
  expect(problem).toMatchObject({ code: 'connect/many-actors', where: 'a/1' });
  expect(problem.message).toBe('Sentence 5 names 80 actors; the links of the first 64 are counted.');
});
