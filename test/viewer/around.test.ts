import { expect, it } from 'vitest';
import type { Around } from '../../src/viewer/around.ts';
import { readAround, writeAround } from '../../src/viewer/around.ts';

const there = (around: Around | null) => {
  const address = new URLSearchParams();
  writeAround(around, address);
  return address.toString();
};

it('an address says only what is not as usual', () => {
  expect(there(null)).toBe('');
  expect(there({ keys: ['e:a', 'e:b'], depth: 1, most: 40 })).toBe('around=e%3Aa&around=e%3Ab');
  expect(there({ keys: ['e:a'], depth: 2, most: 15 })).toBe('around=e%3Aa&depth=2&near=15');
});

it('nonsense is read as the usual', () => {
  expect(readAround(new URLSearchParams('around=&depth=2'))).toBeNull();
  expect(readAround(new URLSearchParams('around=e:a&around=e:a&depth=9&near=-3'))).toEqual({
    keys: ['e:a'],
    depth: 1,
    most: 40,
  });
});
