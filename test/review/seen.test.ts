import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { corpusOf } from '../../src/review/index.ts';
import { made } from './made.ts';

const { corpus, opened } = made(
  [
    'Ida Wondra (person) + Berlin* (place) / Ida Wondra (person) 50',
    'Ida Wondra (person) 90',
    'Emil Lutz (person)',
  ],
  'en',
);
const [ida, berlin, emil] = corpus.actors;

it('counts mentions, articles, headlines, and how sure a name is', () => {
  expect(ida).toMatchObject({
    label: 'Ida Wondra',
    row: '',
    mentions: 3,
    articles: 2,
    sentences: 3,
    headlines: 2,
  });
  expect(ida?.sure).toBeCloseTo(0.8);
  expect(berlin).toMatchObject({ row: 'place/berlin', words: ['berlin'] });
});

it('knows articles and company', () => {
  if (!ida || !emil) return expect.fail();
  expect(corpus.articlesOf(ida)).toEqual([0, 1]);
  expect([...corpus.beside(ida)]).toEqual([berlin?.number]);
  expect([...corpus.beside(emil)]).toEqual([]);
});

it('speaks the languages of the articles, all where they are not known', () => {
  expect(corpus.languages.map(({ code }) => code)).toEqual(['en']);
  expect(made(['Berlin* (place)'], 'xx').corpus.languages).toHaveLength(languages.length);
});

it('passes over whom no correction can name, and who is named in boilerplate alone', () => {
  const [first, ...others] = opened.actors;
  const actors = [{ ...first, label: 'W'.repeat(10_000) }, { kind: 'place' }, ...others.slice(1)];
  expect(corpusOf({ ...opened, actors }, languages).actors.map(({ label }) => label)).toEqual(['Emil Lutz']);
});
