import { expect, it } from 'vitest';
import { memo, memoBy } from '../../src/base/memo.ts';
import { heapAfterTidying } from '../heap.ts';

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

it('computes once for all that share a key', () => {
  const computed: string[] = [];
  const sizeOf = memoBy(
    ({ letters }: { readonly letters: string }) => letters.toLowerCase(),
    ({ letters }) => computed.push(letters) * 10,
  );
  expect(['Maas', 'MAAS', 'Spahn'].map((letters) => sizeOf({ letters }))).toEqual([10, 10, 20]);
  expect(computed).toEqual(['Maas', 'Spahn']);
});

it('keeps no text out of which its names are cut, nor what is made of them', () => {
  const lengthOf = memo((name) => name.length);
  const same = memo((name) => name);
  const before = heapAfterTidying();
  for (let i = 0; i < 40; i += 1) {
    const text = Buffer.from(`${String(i).padStart(20, 'n')} ${'x'.repeat(1_000_000)}`).toString('latin1');
    const name = text.slice(0, 20);
    expect(lengthOf(name)).toBe(20);
    expect(same(name)).toBe(name);
  }
  expect(heapAfterTidying() - before).toBeLessThan(10_000_000);
});
