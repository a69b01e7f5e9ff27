/** Numbers in few bytes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readVarints, VarintReader, VarintWriter } from '../../src/base/varint.ts';

it('numbers come back in order, of either sign', () => {
  const numbers = fc.array(
    fc.record({ value: fc.integer({ min: -(2 ** 29), max: 2 ** 29 }), signed: fc.boolean() }),
  );
  fc.assert(
    fc.property(numbers, (list) => {
      const writer = new VarintWriter();
      for (const { value, signed } of list)
        if (signed) writer.addSigned(value);
        else writer.add(Math.abs(value));
      const reader = new VarintReader(writer.finish());
      for (const { value, signed } of list)
        expect(signed ? reader.nextSigned() : reader.next()).toBe(signed ? value : Math.abs(value));
      expect(reader.done).toBe(true);
    }),
    { seed: 1 },
  );
});

it('small numbers take one byte', () => {
  const writer = new VarintWriter();
  writer.add(127);
  writer.addSigned(-64);
  expect(writer.finish()).toHaveLength(2);
});

it('thousands of large numbers come back', () => {
  const numbers = Array.from({ length: 5000 }, (_, i) => 2 ** 31 - i);
  const writer = new VarintWriter();
  for (const number of numbers) writer.add(number);
  expect([...readVarints(writer.finish())]).toEqual(numbers);
});
