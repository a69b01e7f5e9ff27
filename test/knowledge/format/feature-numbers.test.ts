/** Every feature has a number of its own, and leads back to its parts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codesOf,
  featureOf,
  numberTemplates,
  templateOf,
} from '../../../src/knowledge/format/feature-numbers.ts';

const alphabet = fc.integer({ min: 1, max: 9 }).map((room) => ({ names: [], room }));
const templates = fc
  .uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({ name: fc.constant(name), parts: fc.array(alphabet, { minLength: 1, maxLength: 3 }) }),
      ),
    ),
  );

describe('numbered templates', () => {
  it('number all their features without a gap, and back', () => {
    fc.assert(
      fc.property(templates, (list) => {
        const numbered = numberTemplates(list);
        const total = numbered.reduce((sum, { size }) => sum + size, 0);
        for (let feature = 0; feature < total; feature += 1) {
          const template = templateOf(numbered, feature);
          expect(template).toBeDefined();
          if (template) expect(featureOf(template, codesOf(template, feature))).toBe(feature);
        }
        expect(templateOf(numbered, total)).toBeUndefined();
      }),
      { seed: 1 },
    );
  });

  it('refuse more features than a number can tell apart, with a remedy', () => {
    const wide = { names: [], room: 300 };
    expect(() => numberTemplates([{ name: 'shape', parts: [wide, wide, wide, wide] }])).toThrow(
      /need 8100000000 numbers.*join fewer parts/,
    );
  });
});
