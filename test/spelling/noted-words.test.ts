import { expect, it } from 'vitest';
import { noted } from '../../src/spelling/noted-words.ts';

it('gives the words with a note, in their order', () => {
  const list = new Map([
    ['von', ['inside', 'surname']],
    ['Al', []],
    ['de', ['surname']],
  ]);
  expect(noted(list, 'surname')).toEqual(['von', 'de']);
  expect(noted(list, 'sur')).toEqual([]);
});
