import { describe, expect, it } from 'vitest';
import { windowName } from '../../src/connect/index.ts';
import {
  FRESH,
  freshness,
  isWithin,
  KNOWN,
  PASSED_OVER,
  selectedActors,
  selectedArticles,
  windowIn,
  windowOf,
} from '../../src/occurrences/selection.ts';
import { printed } from '../connect/corpus.ts';

it.each([
  ['sentence', 'sentence'],
  ['1', 'sentence'],
  ['3', 3],
  ['paragraph', 'paragraph'],
  ['article', 'article'],
  ['0', undefined],
  ['21', undefined],
  ['sentences', undefined],
])('the window %s is %s', (text, window) => expect(windowOf(text)).toBe(window));

it('the window of a graph is known by its name', () => {
  for (const window of ['sentence', 3, 'paragraph', 'article'] as const)
    expect(windowIn({ window: windowName(window) })).toBe(window);
  expect(windowIn({ window: 'page' })).toBe('sentence');
  expect(windowIn({})).toBe('sentence');
});

describe('dates', () => {
  it.each([
    ['2020-01-15', '2020-01-15', '2020-01-15', true],
    ['2020-01-15', '2020-01-16', undefined, false],
    ['2020-01-15', undefined, '2020-01', true],
    ['2020-02-01', undefined, '2020-01', false],
    ['2020-01', '2020-01-20', undefined, true],
    ['2020', '2020-05', '2020-06', true],
    ['2019', '2020-05', undefined, false],
    [undefined, '2020', undefined, false],
    [undefined, undefined, undefined, true],
  ])('%s from %s to %s: %s', (date, from, to, within) => {
    expect(isWithin(date, { ...(from && { from }), ...(to && { to }) })).toBe(within);
  });

  it('lack where they are asked for', () => {
    expect(isWithin(undefined, { from: '2020', undated: true })).toBe(true);
    expect(isWithin('2019', { from: '2020', undated: true })).toBe(false);
  });
});

const { occurrences } = printed([
  { id: 'a', date: '2020-01-01', source: 'Der Morgen', sentences: ['A xy', 'B z'] },
  { id: 'b', date: '2020-01-02', source: 'Der Abend', sentences: ['A xy'] },
]);

it('articles are chosen by source, language, id and whom they name', () => {
  expect([...selectedArticles(occurrences, { sources: ['Der Abend'] })]).toEqual([0, 1]);
  expect([...selectedArticles(occurrences, { languages: ['en'] })]).toEqual([0, 0]);
  expect([...selectedArticles(occurrences, { articles: new Set(['a']) })]).toEqual([1, 0]);
  expect([...selectedArticles(occurrences, { about: ['e:z', 'e:nobody'] })]).toEqual([1, 0]);
  expect([...selectedArticles(occurrences, {})]).toEqual([1, 1]);
});

it('actors are chosen by kind and id', () => {
  expect([...selectedActors(occurrences, { kinds: ['person'] })]).toEqual([1, 1, 1]);
  expect([...selectedActors(occurrences, { kinds: [] })]).toEqual([0, 0, 0]);
  const x = occurrences.actors.indexOf('e:x');
  expect(selectedActors(occurrences, { actors: new Set(['e:x']) })[x]).toBe(1);
  expect([...selectedActors(occurrences, { actors: new Set() })]).toEqual([0, 0, 0]);
});

it('a sentence is fresh once', () => {
  expect([...freshness(occurrences, Uint8Array.of(1, 1))]).toEqual([FRESH, FRESH, KNOWN]);
  expect([...freshness(occurrences, Uint8Array.of(0, 1))]).toEqual([PASSED_OVER, PASSED_OVER, FRESH]);
});
