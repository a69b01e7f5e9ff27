import { expect, it } from 'vitest';
import { distanceOf, gather } from '../../src/connect/gather.ts';
import { freshness, selectedActors, selectedArticles, type Window } from '../../src/connect/selection.ts';
import { printed } from './corpus.ts';

/** The units of one article, and the member of an actor in the first of them. */
function gathered(window: Window, ...sentences: readonly string[]) {
  const { occurrences } = printed([{ id: 'a', sentences: sentences.map((who) => ` ${who}`) }]);
  const state = freshness(occurrences, selectedArticles(occurrences, {}));
  const heard: number[] = [];
  const units = gather({ occurrences, state, actors: selectedActors(occurrences, {}) }, window, ({ size }) =>
    heard.push(size),
  );
  const member = (letter: string) => units.actor.indexOf(occurrences.actors.indexOf(`e:${letter}`));
  return { units, heard, member };
}

it('has the members of each unit by their numbers', () => {
  const { units, heard } = gathered(2, 'xy', 'zx', '', 'y');
  expect([...units.ends]).toEqual([3, 5, 6, 7]);
  expect(heard).toEqual([3, 2, 1, 1]);
  let begin = 0;
  units.ends.forEach((end, unit) => {
    const actors = [...units.actor.subarray(begin, end)];
    expect(actors).toEqual([...actors].sort((a, b) => a - b));
    expect([...units.unit.subarray(begin, end)]).toEqual(actors.map(() => unit));
    begin = end;
  });
});

it('tells who stands in the first sentence of a unit', () => {
  const { units, member } = gathered(2, 'xy', 'zx');
  expect(['x', 'y', 'z'].map((letter) => units.leads[member(letter)])).toEqual([1, 1, 0]);
});

it('measures the distance between the nearest mentions', () => {
  const { units, member } = gathered('article', 'x', 'y', '', 'x', 'xz');
  const between = (one: string, other: string) => distanceOf(units, member(one), member(other));
  expect([between('x', 'y'), between('x', 'z'), between('y', 'z'), between('z', 'y')]).toEqual([1, 0, 3, 3]);
});
