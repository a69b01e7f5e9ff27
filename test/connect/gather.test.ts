import { expect, it } from 'vitest';
import { gather } from '../../src/connect/gather.ts';
import { freshness, selectedActors, selectedArticles, type Window } from '../../src/occurrences/selection.ts';
import { printed } from './corpus.ts';

/** The units of one article, and the member of an actor in the first of them. */
function gathered(window: Window, ...sentences: readonly string[]) {
  const { occurrences } = printed([{ id: 'a', sentences: sentences.map((who) => ` ${who}`) }]);
  const state = freshness(occurrences, selectedArticles(occurrences, {}));
  const units = gather({ occurrences, state, actors: selectedActors(occurrences, {}) }, window, () => {});
  const member = (letter: string) => units.actor.indexOf(occurrences.actors.indexOf(`e:${letter}`));
  return { units, member };
}

it('has the members of each unit by their numbers', () => {
  const { units } = gathered(2, 'xy', 'zx', '', 'y');
  expect([...units.starts]).toEqual([0, 3, 5, 6, 7]);
  for (const [unit, begin] of units.starts.subarray(0, -1).entries()) {
    const end = units.starts[unit + 1];
    const actors = [...units.actor.subarray(begin, end)];
    expect(actors).toEqual([...actors].sort((a, b) => a - b));
    expect([...units.unit.subarray(begin, end)]).toEqual(actors.map(() => unit));
    expect([...units.before.subarray(begin, end)]).toEqual([...actors.keys()]);
  }
});

it('tells who stands in the first sentence of a unit', () => {
  const { units, member } = gathered(2, 'xy', 'zx');
  expect(['x', 'y', 'z'].map((letter) => units.leads[member(letter)])).toEqual([1, 1, 0]);
});

it('has the places of each unit', () => {
  const { units } = gathered(2, 'xy', 'zx', '', 'y');
  expect(Array.from(units.from, (from, unit) => [from, units.to[unit]])).toEqual([
    [0, 2],
    [1, 2],
    [2, 3],
    [2, 3],
  ]);
});
