/** What makes a rule of status one is asked by its type. */
import { expect, it } from 'vitest';
import { type StatusRule, statusRule } from '../../src/relate/status-rule.ts';

it('gives the very object', () => {
  const over: StatusRule = {
    ...{ status: 'former', id: 'xx/status/over', where: 'before', match: '[<mark>fired]' },
    ...{ because: { en: 'It is over.', de: 'Es ist vorbei.' }, examples: ['a', 'b'], notIn: ['c'] },
  };
  expect(statusRule(over)).toBe(over);
});
