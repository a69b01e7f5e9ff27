/** Weights come out of a pack as they went in, sorted by feature. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openPack, writePack } from '../../../src/knowledge/format/pack.ts';
import { restoreWeights, storeWeights, type WeightTable } from '../../../src/knowledge/format/weights.ts';

const packed = (table: WeightTable): WeightTable =>
  restoreWeights(openPack(writePack(new Map(storeWeights(table)))));

it('any table comes back', () => {
  const features = fc
    .uniqueArray(fc.nat(2 ** 30), { maxLength: 50 })
    .map((list) => list.sort((a, b) => a - b));
  const weight = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(
      features.chain((list) =>
        fc.record({
          features: fc.constant(Uint32Array.from(list)),
          values: fc
            .array(weight, { minLength: list.length * 3, maxLength: list.length * 3 })
            .map((values) => Int32Array.from(values)),
        }),
      ),
      (table) => {
        expect(packed(table)).toEqual(table);
      },
    ),
  );
});

it('features are sorted, their weights with them', () => {
  const { features, values } = packed({
    features: Uint32Array.of(9, 4),
    values: Int32Array.of(1, 2, 3, -4, -5, -6),
  });
  expect([[...features], [...values]]).toEqual([
    [4, 9],
    [-4, -5, -6, 1, 2, 3],
  ]);
});
