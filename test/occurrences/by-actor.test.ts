import { expect, it } from 'vitest';
import { byActor } from '../../src/occurrences/by-actor.ts';
import { corpus, occurrencesOf } from '../connect/corpus.ts';

it('each actor has its places in order, each place its article', () => {
  const occurrences = occurrencesOf(corpus({ a1: ['xy', '', 'x'], a2: ['zx'] }));
  const { starts, places, article } = byActor(occurrences);
  const of = (letter: string) => {
    const i = occurrences.actors.indexOf(`e:${letter}`);
    return Array.from(
      places.subarray(starts[i], starts[i + 1]),
      (place) => `${article[place]}:${occurrences.sentence[place]}`,
    );
  };
  expect([of('x'), of('y'), of('z')]).toEqual([['0:0', '0:2', '1:0'], ['0:0'], ['1:0']]);
});
