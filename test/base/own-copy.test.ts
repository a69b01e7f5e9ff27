/** Letters in memory of their own. */
import { expect, it } from 'vitest';
import { ownCopy } from '../../src/base/own-copy.ts';
import { heapAfterTidying } from '../heap.ts';

it.each(['', 'short', 'a name that is longer than a dozen', 'Grüße 🌍 aus der Stadt'])(
  '%s stays as it is',
  (text) => expect(ownCopy(text)).toBe(text),
);

it('keeps no text out of which it is cut', () => {
  const before = heapAfterTidying();
  const kept = Array.from({ length: 40 }, (_, i) => {
    const text = Buffer.from(`${String(i).padStart(20, 'n')} ${'x'.repeat(1_000_000)}`).toString('latin1');
    return ownCopy(text.slice(0, 20));
  });
  expect(heapAfterTidying() - before).toBeLessThan(10_000_000);
  expect(new Set(kept).size).toBe(40);
});
