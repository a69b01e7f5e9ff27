import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createUnions } from '../../src/base/unions.ts';

it('keeps apart what nobody has joined', () => {
  const { rootOf } = createUnions();
  expect([rootOf(0), rootOf(9), rootOf(3_000_000)]).toEqual([0, 9, 3_000_000]);
});

it('joins by way of others, as painting all of one set in the colour of the other does', () => {
  const pairs = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 60 });
  fc.assert(
    fc.property(pairs, (joined) => {
      const { join, rootOf } = createUnions();
      let colours = Array.from({ length: 41 }, (_, i) => i);
      for (const [a, b] of joined) {
        join(a, b);
        const [from, to] = [colours[a], colours[b]];
        colours = colours.map((colour) => (colour === from ? (to ?? colour) : colour));
      }
      const first = (all: readonly number[]) => all.map((one) => all.indexOf(one));
      expect(first([...colours.keys()].map(rootOf))).toEqual(first(colours));
    }),
  );
});
