import { expect, it } from 'vitest';
import { Unreadable, wholeBytes } from '../../src/read/whole.ts';
import { utf8 } from './files.ts';

const source = (pieces: readonly string[], size = 1) => ({ size, chunks: () => pieces.map(utf8) });

it('joins pieces, and believes no stated size', () => {
  expect(wholeBytes(source(['ab', 'c']), 3)).toEqual(utf8('abc'));
  expect(wholeBytes(source([]), 3)).toEqual(utf8(''));
  expect(() => wholeBytes(source(['ab', 'cd']), 3)).toThrow(Unreadable);
});

it('stops as soon as there is too much', () => {
  let given = 0;
  const endless = {
    size: 0,
    *chunks() {
      for (;;) {
        given++;
        yield new Uint8Array(1000);
      }
    },
  };
  expect(() => wholeBytes(endless, 10_000)).toThrow(/more than 0 MB/);
  expect(given).toBe(11);
});
