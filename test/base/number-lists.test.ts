import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNumberLists } from '../../src/base/number-lists.ts';

it('gives each key the numbers that were added to it, and no other', () => {
  const key = fc.oneof(fc.constantFrom(0, 1, -1, 0x7fffffff, -0x80000000), fc.integer());
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat()), { maxLength: 40 }), key, (pairs, other) => {
      const lists = createNumberLists(pairs.length);
      for (const [one, value] of pairs) lists.add(one, value);
      for (const asked of [other, ...pairs.map(([one]) => one)]) {
        const heard: number[] = [];
        lists.each(asked, (value) => heard.push(value));
        expect(heard.reverse()).toEqual(pairs.flatMap(([one, value]) => (one === asked ? [value] : [])));
      }
    }),
  );
});
