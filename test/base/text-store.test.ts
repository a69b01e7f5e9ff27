import { expect, it } from 'vitest';
import { createTextStore, textsIn } from '../../src/base/text-store.ts';

it('gives texts back by their numbers, in whatever script', () => {
  const store = createTextStore();
  const texts = ['', 'Bär', '你好', '😀', 'a\tb', ...Array.from({ length: 70_000 }, (_, i) => `name ${i}`)];
  expect(texts.map(store.add)).toEqual(texts.map((_, i) => i));
  expect(store.size()).toBe(texts.length);
  expect(texts.map((_, i) => store.at(i))).toEqual(texts);
  expect([...textsIn(store.packed(0, texts.length))]).toEqual(texts);
  expect([...textsIn(store.packed(2, 4))]).toEqual(['你好', '😀']);
  expect([...textsIn(store.packed(3, 3))]).toEqual([]);
});
