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

it('keeps what is asked for again and again, and forgets what is not', () => {
  const computed: string[] = [];
  const identity = memo((name) => {
    computed.push(name);
    return name;
  });
  for (let i = 0; i < 200_000; i += 1) {
    identity(String(i));
    identity('Merkel');
  }
  identity('0');
  expect(computed.filter((name) => name === 'Merkel')).toEqual(['Merkel']);
  expect(computed.filter((name) => name === '0')).toEqual(['0', '0']);
});
