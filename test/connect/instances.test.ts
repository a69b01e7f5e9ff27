import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createInstances, sortByPair } from '../../src/connect/instances.ts';

const ACTORS = 6;
const actor = fc.nat({ max: ACTORS - 1 });

it('instances are sorted by pair; those of one pair keep their order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(actor, actor)), (pairs) => {
      const instances = createInstances(pairs.length);
      pairs.forEach(([a, b], i) => {
        instances.a[i] = a;
        instances.b[i] = b;
        instances.article[i] = i;
        instances.sentence[i] = i * 2;
        instances.actors[i] = i * 3;
      });
      const expected = pairs
        .map(([a, b], i) => [a, b, i, i * 2, i * 3])
        .sort(([a = 0, b = 0, i = 0], [c = 0, d = 0, j = 0]) => a - c || b - d || i - j);
      const { a, b, article, sentence, actors } = sortByPair(instances, ACTORS);
      expect(pairs.map((_, i) => [a[i], b[i], article[i], sentence[i], actors[i]])).toEqual(expected);
    }),
  );
});

it('none are none', () => expect(sortByPair(createInstances(0), 0)).toEqual(createInstances(0)));
