import { expect, it } from 'vitest';
import { count } from '../../src/connect/count.ts';
import { seenIn } from '../../src/connect/seen.ts';
import type { Selection } from '../../src/occurrences/selection.ts';
import { collected } from '../occurrences/collected.ts';
import { corpus } from './corpus.ts';

const ARTICLES = { a1: ['xy'], a2: ['x'], a3: ['xw'] };
const HEADS = [{ id: 'a1', date: '2020-01-02' }, { id: 'a2', date: '2020-02-01' }, { id: 'a3' }];

/** Of each actor the articles with a date that name it first and last. */
function seen(selection: Selection = {}): Readonly<Record<string, readonly (number | undefined)[]>> {
  const { founds, linked } = corpus(ARTICLES);
  const { occurrences } = collected(founds, linked, HEADS);
  const { first, last } = seenIn(count(occurrences, selection));
  return Object.fromEntries(occurrences.actors.map((id, i) => [id, [first[i], last[i]]]));
}

it('tells the articles with a date that name an actor first and last; none without one', () => {
  expect(seen()).toEqual({ 'e:w': [-1, -1], 'e:x': [0, 1], 'e:y': [0, 0] });
});

it('what is not selected is not seen', () => {
  expect(seen({ from: '2020-02' })).toEqual({ 'e:w': [-1, -1], 'e:x': [1, 1], 'e:y': [-1, -1] });
});
