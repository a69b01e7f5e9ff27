import { expect, it } from 'vitest';
import { generator } from '../../src/base/random.ts';
import { oneEditApart } from '../../src/review/edits.ts';
import { isOneEdit } from '../../src/spelling/one-edit.ts';

it('finds the pairs that comparing all with all finds', () => {
  const random = generator(5);
  const words = [
    ...new Set(
      Array.from({ length: 300 }, () =>
        Array.from({ length: 4 }, () => 'abc'[Math.floor(random() * 3)]).join(''),
      ),
    ),
  ];
  const all = words.flatMap((one, i) =>
    words.flatMap((other, j) => (i < j && isOneEdit(one, other) ? [`${i} ${j}`] : [])),
  );
  expect(all.length).toBeGreaterThan(100);
  expect([...oneEditApart(words, words.length)].map(([i, j]) => `${i} ${j}`).sort()).toEqual(all.sort());
});

it('two neighbours in the other order are one edit', () => {
  expect([...oneEditApart(['wondra', 'wonrda', 'wonda', 'lutz'])]).toEqual([
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

it('does not look at words of ten thousand letters, nor at what has very many neighbours', () => {
  const long = 'w'.repeat(10_000);
  expect([...oneEditApart([long, `${long}a`])]).toEqual([]);
  const many = Array.from({ length: 500 }, (_, i) => `wondr${String.fromCharCode(0x100 + i)}`);
  expect([...oneEditApart(many)]).toEqual([]);
});
