import { expect, it } from 'vitest';
import { blocksOf, pairsIn } from '../../src/review/blocks.ts';

it('puts together what shares a key, unless too much does', () => {
  const words = ['ab', 'ac', 'bc', 'x', 'xx', 'xxx'];
  expect(blocksOf(words, (word) => word, 2)).toEqual([
    ['ab', 'ac'],
    ['ab', 'bc'],
    ['ac', 'bc'],
  ]);
  expect(blocksOf(words, (word) => word[0] ?? '')).toEqual([
    ['ab', 'ac'],
    ['x', 'xx', 'xxx'],
  ]);
});

it('gives each pair once', () => {
  expect([
    ...pairsIn([
      ['a', 'b', 'c'],
      ['a', 'b'],
    ]),
  ]).toEqual([
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
  ]);
});
