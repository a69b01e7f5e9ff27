import { describe, expect, it } from 'vitest';
import { eachUnit, tooMany, unitCount } from '../../src/connect/units.ts';
import { freshness, selectedActors, selectedArticles, type Window } from '../../src/occurrences/selection.ts';
import { printed } from './corpus.ts';

/** The units of an article of sentences, with the letters of its actors: `0 xy`. */
function unitsIn(window: Window, ...names: readonly string[]): readonly string[] {
  const { occurrences } = printed([{ id: 'a', sentences: names.map((who) => ` ${who}`) }]);
  const state = freshness(occurrences, selectedArticles(occurrences, {}));
  const found: string[] = [];
  eachUnit({ occurrences, state, actors: selectedActors(occurrences, {}) }, window, (unit) => {
    const letters = Array.from(unit.actors.subarray(0, unit.size), (actor) => occurrences.actors[actor]?.[2]);
    found.push(`${unit.sentence} ${letters.join('')}`);
  });
  return found;
}

describe('units', () => {
  it('are sentences that name somebody, each actor once', () =>
    expect(unitsIn('sentence', 'yxy', '', 'z')).toEqual(['0 yx', '2 z']));

  it('are so many sentences in a row, from each sentence on', () => {
    expect(unitsIn(2, 'x', 'y', '', 'z')).toEqual(['0 xy', '1 y', '2 z', '3 z']);
    expect(unitsIn(2, '', '', '', 'z', '', '', '', 'x')).toEqual(['2 z', '3 z', '6 x', '7 x']);
    expect(unitsIn(3, 'xy')).toEqual(['0 xy']);
  });

  it('are paragraphs and whole articles', () => {
    expect(unitsIn('paragraph', 'x', 'xy')).toEqual(['0 x', '1 xy']);
    expect(unitsIn('article', '', 'y', 'xy')).toEqual(['1 yx']);
    expect(unitsIn('article', '', '')).toEqual([]);
  });
});

it.each([
  ['sentence', 3],
  [4, 3],
  ['paragraph', 3],
  ['article', 1],
] as const)('in windows of %s, units that name nobody count as well', (window, units) => {
  const { occurrences } = printed([{ id: 'a', sentences: [' x', '', ''] }]);
  expect(unitCount(occurrences, Uint8Array.of(1), window)).toBe(units);
  expect(unitCount(occurrences, Uint8Array.of(0), window)).toBe(0);
});

it('a list that is cut is told with its place', () => {
  const problem = tooMany('a/1', { sentence: 4, named: 80 });
  expect(problem).toMatchObject({ code: 'connect/many-actors', where: 'a/1' });
  expect(problem.message).toBe('Sentence 5 names 80 actors; the links of the first 64 are counted.');
});
