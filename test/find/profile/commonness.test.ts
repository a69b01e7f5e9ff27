/** How ordinary a capitalised word is. */
import { describe, expect, it } from 'vitest';
import { factsIn } from '../seen.ts';

describe('where all nouns are capitalised', () => {
  it.each([
    ['Wondra', 'none'],
    ['Bagdad', 'none'],
    ['Truppenabzug', 'noun'],
    ['Sportverein', 'compound'],
    ['Schnell', 'common'],
    ['Der', 'common'],
    ['UNHCR', 'none'],
    ['Wondrahaftigkeit', 'compound'],
    ['Corona-Zeiten', 'compound'],
    ['Park-Klinik', 'none'],
    ['Wondra-Zeiten', 'none'],
    ['Koch-Bahnhof', 'none'],
  ])('%s: %s', (word, expected) => expect(factsIn('de', word).common).toBe(expected));

  it('an adverb by its ending is common only at a beginning', () => {
    expect([factsIn('de', 'Wondrabedingt', false).common, factsIn('de', 'Wondrabedingt').common]).toEqual([
      'common',
      'none',
    ]);
  });

  it('a form of a verb is common only at a beginning, an infinitive anywhere', () => {
    expect([factsIn('de', 'Malte', false).common, factsIn('de', 'Malte').common]).toEqual(['common', 'none']);
    expect([factsIn('de', 'Gehen', false).common, factsIn('de', 'Gehen').common]).not.toContain('none');
  });
});

describe('where only names are', () => {
  it.each([
    ['Wondra', true, 'none'],
    ['Monday', true, 'common'],
    ['Soup', true, 'common'],
    ['Mercy', true, 'none'],
    ['Mercy', false, 'common'],
    ['London', false, 'none'],
    ['TAX', true, 'common'],
    ['WONDRA', true, 'none'],
    ['WHO', true, 'none'],
  ])('%s, within a sentence %s: %s', (word, inside, expected) =>
    expect(factsIn('en', word, inside).common).toBe(expected),
  );
});
