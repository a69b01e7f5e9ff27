import fc from 'fast-check';
import { expect, it } from 'vitest';
import { collectInstances } from '../../src/connect/instances.ts';

const ACTORS = 6;
const actor = fc.nat({ max: ACTORS - 1 });

it('instances are sorted by pair; those of one pair keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(actor, actor)), (pairs) => {
      const { add, finish } = collectInstances(ACTORS);
      pairs.forEach(([a, b], i) => {
        add(a, b, { article: i, sentence: i * 2, size: i * 3 }, i * 4, i % 2);
      });
      const expected = pairs
        .map(([a, b], i) => [Math.min(a, b), Math.max(a, b), i, i * 2, i * 3, i * 4, i % 2])
        .sort(([a = 0, b = 0, i = 0], [c = 0, d = 0, j = 0]) => a - c || b - d || i - j);
      const { a, b, article, sentence, size, distance, leads } = finish();
      const columns = [a, b, article, sentence, size, distance, leads];
      expect(pairs.map((_, i) => columns.map((column) => column[i]))).toEqual(expected);
    }),
  );
});
