import { expect, it } from 'vitest';
import { memo } from '../../src/base/memo.ts';

it('computes once for each name, falsy results too', () => {
  const asked: string[] = [];
  const lengthOf = memo((name) => {
    asked.push(name);
    return name.length;
  });
  expect(['ab', '', 'ab', '', '__proto__'].map(lengthOf)).toEqual([2, 0, 2, 0, 9]);
  expect(asked).toEqual(['ab', '', '__proto__']);
});

it('forgets when it is full, and goes on', () => {
  let computed = 0;
  const identity = memo((name) => {
    computed += 1;
    return name;
  });
  for (let i = 0; i <= 200_000; i += 1) identity(String(i));
  expect(identity('0')).toBe('0');
  expect(computed).toBe(200_002);
});
