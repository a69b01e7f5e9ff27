/** Weights come out of a pack as they went in; what their numbers mean is kept by name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { storeWeights } from '../../../src/knowledge/compile/weights.ts';
import { numberTemplates } from '../../../src/knowledge/format/feature-numbers.ts';
import type { WeightTable } from '../../../src/knowledge/format/weights.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { restoreWeights } from '../../../src/knowledge/open/weights.ts';

const alphabet = (names: readonly string[], room = names.length) => ({ names, room });
const colours = ['red', 'green', 'blue'];
const sizes = ['small', 'large'];

/** Numbers of features that say a colour, a size, or both. */
const numbersOf = (ofColours: readonly string[], ofSizes: readonly string[], room = 8) => {
  const [colour, size] = [alphabet(ofColours), alphabet(ofSizes, room)];
  return numberTemplates([
    { name: 'colour', parts: [colour] },
    { name: 'size', parts: [size] },
    { name: 'both', parts: [colour, size] },
  ]);
};
const own = numbersOf(colours, sizes);

const packed = (table: WeightTable, templates = own) =>
  openPack(writePack(new Map(storeWeights(table, templates))), 'a pack');
const table = (...rows: readonly (readonly [number, number])[]): WeightTable => ({
  features: Uint32Array.from(rows, ([feature]) => feature),
  values: Int32Array.from(rows.flatMap(([, weight]) => [weight, -weight, 0])),
});
/** The first number of a template and what lies behind it. */
const at = (templates: typeof own, name: string, offset: number): number =>
  (templates.find((template) => template.name === name)?.first ?? Number.NaN) + offset;

it('any table comes back, sorted by feature', () => {
  const rows = fc.uniqueArray(
    fc.tuple(fc.nat(own.reduce((sum, { size }) => sum + size, -1)), fc.integer({ min: -500, max: 500 })),
    {
      selector: ([feature]) => feature,
    },
  );
  fc.assert(
    fc.property(rows, (list) => {
      const sorted = [...list].sort(([a], [b]) => a - b);
      expect(restoreWeights(packed(table(...list)), own)).toEqual(table(...sorted));
    }),
    { seed: 1 },
  );
});

describe('weights keep their meaning', () => {
  const [GREEN, LARGE, BLUE_SMALL] = [at(own, 'colour', 1), at(own, 'size', 1), at(own, 'both', 2 * 8)];
  const stored = packed(table([GREEN, 1], [LARGE, 2], [BLUE_SMALL, 3]));

  it('when a name is put in front of the others', () => {
    const wider = numbersOf(['white', ...colours], sizes);
    expect(restoreWeights(stored, wider)).toEqual(
      table([at(wider, 'colour', 2), 1], [at(wider, 'size', 1), 2], [at(wider, 'both', 3 * 8), 3]),
    );
  });

  it('when names change their places or there is more room', () => {
    const turned = numbersOf([...colours].reverse(), sizes, 16);
    expect(restoreWeights(stored, turned)).toEqual(
      table([at(turned, 'colour', 1), 1], [at(turned, 'size', 1), 2], [at(turned, 'both', 0), 3]),
    );
  });

  it('and are left out where a name or a template is gone', () => {
    const without = numbersOf(['red', 'blue'], sizes);
    expect(restoreWeights(stored, without)).toEqual(
      table([at(without, 'size', 1), 2], [at(without, 'both', 8), 3]),
    );
    const onlySizes = own.filter(({ name }) => name === 'size');
    expect(restoreWeights(stored, onlySizes)).toEqual(table([LARGE, 2]));
  });
});
