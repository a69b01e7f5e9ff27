import { expect, it } from 'vitest';
import { joinedBytes } from '../../src/base/joined-bytes.ts';

it('puts pieces one behind the other, empty ones among them', () => {
  expect([...joinedBytes([Uint8Array.of(1), new Uint8Array(), Uint8Array.of(2, 3)])]).toEqual([1, 2, 3]);
});

it('shares no memory with its pieces', () => {
  const piece = Uint8Array.of(1);
  const all = joinedBytes([piece]);
  piece[0] = 9;
  expect([...all]).toEqual([1]);
});

it('of no pieces there are no bytes', () => expect(joinedBytes([])).toHaveLength(0));
