import { expect, it } from 'vitest';
import { createCollected } from '../../../src/find/features/collected.ts';

it('gives back what each candidate had, though the buffer of the features is used again', () => {
  const { add, of, clear } = createCollected();
  const buffer = Int32Array.of(1, 2, 3);
  add(buffer, 3);
  add(buffer, 0);
  buffer.fill(9);
  add(buffer, 2);
  expect([0, 1, 2].map((one) => [...of(one)])).toEqual([[1, 2, 3], [], [9, 9]]);
  const kept = of(0);
  clear();
  add(buffer, 1);
  expect([[...of(0)], [...kept]]).toEqual([[9], [1, 2, 3]]);
});

it('grows with its sentence', () => {
  const { add, of } = createCollected();
  for (let i = 0; i < 100; i += 1) add(new Int32Array(500).fill(i), 500);
  expect([0, 50, 99].map((one) => [of(one).length, of(one)[0], of(one)[499]])).toEqual([
    [500, 0, 0],
    [500, 50, 50],
    [500, 99, 99],
  ]);
});
