/** A role of long ago is not held as of the article; the rules of the languages are asked by their examples. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { YearRule } from '../../src/relate/year-rule.ts';
import { compileYears } from '../../src/relate/years.ts';
import { findIn } from '../knowledge.ts';

const YEAR_OF_ARTICLE = '2020-05-05';
const told = (text: string, code: string, date?: string) =>
  (findIn(text, code, date).relations ?? []).map(({ status, mark }) => ({
    status,
    mark: mark && text.slice(mark.start, mark.end),
  }));

const withYears = languages.flatMap(({ code, relations: { years } }) =>
  (years?.rules ?? []).map((rule) => [code, rule.because, rule] as const),
);

describe.each(withYears)('in %s: %s', (code, _, { examples, notIn }) => {
  it.each(examples)('it is over in: %s', (example) => {
    const mark = /\[(\d+\w*)\]/.exec(example)?.[1];
    expect(told(example.replace(/[[\]]/g, ''), code, YEAR_OF_ARTICLE)).toContainEqual({
      status: 'former',
      mark,
    });
  });

  it.each(notIn)('it is not said to be over in: %s', (text) => {
    const statuses = told(text, code, YEAR_OF_ARTICLE).map(({ status }) => status);
    expect(statuses).not.toEqual([]);
    expect(statuses).not.toContain('former');
  });
});

describe('a year', () => {
  const statuses = (text: string, date?: string) => told(text, 'de', date).map(({ status }) => status);
  const text = 'Im Jahr 1990 sprach Minister Emil Wondra in Kiel.';

  it('says that a role is over where it is long before the article', () => {
    expect(statuses(text, '2010')).toEqual(['former']);
    expect(statuses(text, '2009-12-31')).toEqual([]);
    expect(statuses(text, '1993')).toEqual([]);
    expect(statuses(text, '1992-01')).toEqual(['held']);
  });

  it('says nothing where nobody knows when the article was written', () => {
    expect(statuses(text)).toEqual(['held']);
  });

  it('says nothing of parties, wives and professions', () => {
    expect(statuses('Im Jahr 1990 sprach Emil Wondra (SPD) in Kiel.', '2020')).toEqual(['held']);
    expect(statuses('Im Jahr 1990 malte der Maler Emil Wondra in Kiel.', '2020')).toEqual(['held']);
  });

  it('leaves open what is told of a deed of before, unless it was very long ago or a newer year stands beside', () => {
    const deed = 'Minister Emil Wondra reiste 1974 nach Kiel.';
    expect(statuses(deed, '1994')).toEqual([]);
    expect(statuses(deed, '1993')).toEqual(['held']);
    expect(statuses(deed, '2034')).toEqual(['former']);
    expect(statuses('Minister Emil Wondra reiste 1974 nach Kiel und 2018 nach Rom.', '2020')).toEqual([
      'held',
    ]);
  });

  it('may be a century, which is over with its last year', () => {
    const lived = 'Im 19. Jahrhundert lebte der Dichter Emil Wondra in Rom.';
    expect(statuses(lived, '1960')).toEqual(['former']);
    expect(statuses(lived, '1959')).toEqual(['held']);
  });

  it('ends professions, too, where it is very long ago', () => {
    expect(statuses('Im Jahr 1930 malte der Maler Emil Wondra in Kiel.', '2020')).toEqual(['former']);
  });
});

it('a rule that marks no year is named', () => {
  const rule: YearRule = {
    ...{ id: 'xx/year/then', because: { en: 'It was then.', de: 'Damals war es so.' } },
    ...{ where: 'clause', match: 'in #Number' },
    ...{ examples: ['a', 'b'], notIn: ['c'] },
  };
  expect(() => compileYears({ rules: [rule], roles: '#Role', lasting: 'founder', notWith: 'since' })).toThrow(
    'xx/year/then: the match marks no [<year>…]',
  );
});
