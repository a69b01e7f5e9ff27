import { describe, expect, it } from 'vitest';
import { tracesOf } from '../../src/collect/traces.ts';
import { NO_SIGHTINGS } from '../../src/link/index.ts';
import { ALL, chooseArticles, chosenText } from '../../src/regenerate/chosen.ts';
import { corpus } from '../connect/corpus.ts';

const { founds, linked } = corpus({ a: ['xy'], b: ['yz'], c: ['z'] });
const digests = founds.map((found) => ({ traces: tracesOf(found), sightings: NO_SIGHTINGS }));
const articles = [
  { id: 'a', text: '', date: '2020-01-02', source: 'Der Morgen' },
  { id: 'b', text: '', date: '2020-02' },
  { id: 'c', text: '' },
];
const chosen = (choices: Parameters<typeof chosenText>[0]['choices'], about: readonly string[] = []) =>
  chooseArticles(articles, digests, linked, { choices, about }).articles.map(({ id }) => id);

describe('articles', () => {
  it.each([
    [{ from: '2020-02' }, ['b']],
    [{ to: '2020-01' }, ['a']],
    [{ from: '2020-02', undated: true }, ['b', 'c']],
    [{ sources: ['Der Morgen'] }, ['a']],
    [{ sources: [''] }, ['b', 'c']],
    [{ languages: ['de'] }, ['a', 'b', 'c']],
  ] as const)('are chosen by %j', (choices, ids) => expect(chosen(choices)).toEqual(ids));

  it('are chosen by whom they name, by name or id', () => {
    expect(chosen({}, ['x'])).toEqual(['a']);
    expect(chosen({}, ['x', 'e:z'])).toEqual(['a', 'b', 'c']);
  });

  it('bring what they add along', () => {
    const read = chooseArticles(articles, digests, linked, { choices: { from: '2020-02' }, about: [] });
    expect(read.digests).toEqual([digests[1]]);
    expect(read.linked.actors).toEqual([['e:y', 'e:z']]);
    expect(read.linked.entities).toBe(linked.entities);
    expect(read.numbers).toEqual([1]);
  });
});

it('nobody and nothing is said to be left', () => {
  expect(() => chosen({}, ['Nobody'])).toThrow('no actor is called “Nobody”');
  expect(() => chosen({ from: '2030' })).toThrow('No article');
});

it('what is chosen has a text, nothing has none', () => {
  expect(chosenText(ALL)).toBe('');
  expect(chosenText({ choices: { from: '2020', window: 3 }, about: ['x'] })).toBe(
    '[["from","2020"],["window","3"],["about","x"]]',
  );
});
