import { expect, it } from 'vitest';
import { createKeyIndex, hashesOf } from '../../src/base/key-index.ts';

it('numbers texts in the order in which they come first', () => {
  const index = createKeyIndex();
  expect(['b', 'a', 'b', '', 'a'].map(index.numberOf)).toEqual([0, 1, 0, 2, 1]);
  expect(index.size()).toBe(3);
});

it('tells very many texts apart, and knows them again after growing', () => {
  const index = createKeyIndex();
  const texts = Array.from({ length: 50_000 }, (_, i) => `row people/${i * 7}`);
  expect(texts.map(index.numberOf)).toEqual(texts.map((_, i) => i));
  expect(texts.map(index.numberOf)).toEqual(texts.map((_, i) => i));
});

it('knows texts by what stands for them', () => {
  const index = createKeyIndex();
  index.numberOf('Merkel');
  expect(index.numbersOf(hashesOf(['Malley', 'Merkel', 'Malley']))).toEqual([1, 0, 1]);
  expect(index.numberOf('Malley')).toBe(1);
});
