/** What parts of features may be. */
import { expect, it } from 'vitest';
import * as values from '../../../src/find/features/values.ts';

it('no list names anything twice, and no name holds a blank, which parts the parts', () => {
  const lists = Object.values(values).filter((value) => typeof value === 'object');
  expect(lists).toContain(values.LIST_TYPES);
  for (const names of lists) {
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => /[\s=]/.test(name))).toEqual([]);
  }
});

it('what a list says ends with what is said where no flag tells', () => {
  expect(values.LIST_TYPES.slice(0, values.TELLING_FLAGS.length)).toEqual(values.TELLING_FLAGS);
});
