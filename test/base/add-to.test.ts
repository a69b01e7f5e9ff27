/** Lists by a key. */
import { expect, it } from 'vitest';
import { addTo } from '../../src/base/add-to.ts';

it('keeps what has one key in the order in which it came, and keys in that of their first', () => {
  const lists = new Map<string, number[]>();
  for (const [key, one] of [
    ['b', 1],
    ['__proto__', 2],
    ['b', 3],
  ] as const)
    addTo(lists, key, one);
  expect([...lists]).toEqual([
    ['b', [1, 3]],
    ['__proto__', [2]],
  ]);
});
