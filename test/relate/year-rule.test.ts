/** What makes a rule of years one is asked by its type. */
import { expect, it } from 'vitest';
import { type YearRule, yearRule } from '../../src/relate/year-rule.ts';

it('gives the very object', () => {
  const then: YearRule = {
    ...{ id: 'xx/year/then', where: 'clause', match: 'in [<year>#Number]' },
    ...{ because: { en: 'It was then.', de: 'Damals war es so.' }, examples: ['a', 'b'], notIn: ['c'] },
  };
  expect(yearRule(then)).toBe(then);
});
