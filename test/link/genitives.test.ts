import { describe, expect, it } from 'vitest';
import { inNominative } from '../../src/link/genitives.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

/** The name of the last mark of an article. */
function last(article: string, language = 'de'): string | undefined {
  const { founds, lookup, rows } = marked([article], language);
  return founds.flatMap((found) => inNominative(found, knowing(lookup, rows))).at(-1)?.name;
}

describe('a name with the ending of a genitive', () => {
  it.each([
    ['whom the article names in full', '[[Emil Wondra|person]] ging. [[Wondras|person]]'],
    ['whom it calls by that name alone', '[[Wondra|person]] ging. [[Wondras|person]]'],
  ])('is that of somebody %s', (_, article) => expect(last(article)).toBe('Wondra'));

  it.each([
    ['somebody has it in full', '[[Emil Wondra|person]]. [[Ute Wondras|person]]. [[Wondras|person]]'],
    ['nobody goes by the name without', '[[Emil Fenn|person]]. [[Wondras|person]]'],
    ['it has a row', '[[Emil Wondra|person]]. [[Wondras|person|people/wondras]]'],
    ['it is a body', '[[Emil Wondra|person]]. [[Wondras|organization]]'],
    ['it is a given name', '[[Emil Stephan|person]]. [[Hans|person]]'],
  ])('stays as it is where %s', (_, article) => expect(last(article)).toMatch(/s$/));

  it('stays as it is in a language that has no such genitive', () =>
    expect(last('[[Emil Wondra|person]]. [[Wondras|person]]', 'en')).toBe('Wondras'));
});

describe('a name that find has taken for a genitive', () => {
  const CUT = '[[Wondra=Wondras|person]]';

  it('is whole where the article has somebody of it in full', () =>
    expect(last(`[[Ute Wondras|person]] schrieb. ${CUT}`)).toBe('Wondras'));

  it.each([
    [
      'the article names somebody without the ending',
      `[[Ute Wondras|person]]. [[Emil Wondra|person]]. ${CUT}`,
    ],
    ['nobody has it in full', `[[Ute Fenn|person]]. ${CUT}`],
    ['it is a place', '[[Ute Wondras|person]]. [[Wondra=Wondras|place]]'],
  ])('stays one where %s', (_, article) => expect(last(article)).toBe('Wondra'));
});
