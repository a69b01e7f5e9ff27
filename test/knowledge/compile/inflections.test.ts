/** Names in the columns of languages. */
import { describe, expect, it } from 'vitest';
import { acronymsOf, formsOf, marksOf, unmarked } from '../../../src/knowledge/compile/inflections.ts';
import { INFLECTIONS } from '../table.ts';

describe('a name', () => {
  it('inflects as its language does', () => {
    expect(formsOf({ name: 'Rotes|A Kreuz|N:n', code: 'de' }, INFLECTIONS)).toContain('Roten Kreuzes');
    expect(formsOf({ name: 'Red|A Cross|N:n', code: 'en' }, INFLECTIONS)).toEqual(['Red|A Cross|N:n']);
  });

  it('of no language inflects as in any', () => {
    expect(formsOf({ name: 'Rotes|A Kreuz|N:n' }, INFLECTIONS)).toContain('Roten Kreuzes');
    expect(unmarked({ name: 'Rotes|A Kreuz|N:n' }, INFLECTIONS)).toBe('Rotes Kreuz');
  });

  it('of a language that nobody knows stays as it is', () =>
    expect(formsOf({ name: 'Wondra', code: 'xx' }, new Map())).toEqual(['Wondra']));
});

it('an acronym is printed in the ways of all languages, each once', () =>
  expect(acronymsOf('NATO', INFLECTIONS)).toEqual(['NATO', 'Nato']));

it('marks are those of all languages', () => expect(marksOf(INFLECTIONS)).toContain('|N:pl'));
