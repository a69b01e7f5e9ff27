/** Probabilities by the algorithm against those of all choices of names, one by one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { marginalsOf } from '../../src/fit/marginals.ts';

const LENGTH = 4;
const KINDS = 3;

interface Scored {
  readonly start: number;
  readonly end: number;
  readonly scores: readonly number[];
}

const scored = fc.record({
  start: fc.integer({ min: 0, max: LENGTH - 1 }),
  end: fc.integer({ min: 1, max: LENGTH }),
  scores: fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: KINDS, maxLength: KINDS }),
});
const sentences = fc.uniqueArray(
  scored.filter(({ start, end }) => start < end),
  { selector: ({ start, end }) => `${start} ${end}`, maxLength: 5 },
);

/** All choices of names that do not overlap, each as the kinds of the candidates, -1 for none. */
function choices(candidates: readonly Scored[]): readonly (readonly number[])[] {
  if (candidates.length === 0) return [[]];
  const [first, ...rest] = candidates;
  return choices(rest).flatMap((others) => {
    const isFree = rest.every(
      ({ start, end }, i) => others[i] === -1 || !first || end <= first.start || start >= first.end,
    );
    return [-1, ...(isFree ? [0, 1, 2] : [])].map((kind) => [kind, ...others]);
  });
}

it('agree', () => {
  fc.assert(
    fc.property(sentences, (candidates) => {
      const weighed = choices(candidates).map((kinds) => ({
        kinds,
        weight: Math.exp(kinds.reduce((sum, kind, i) => sum + (candidates[i]?.scores[kind] ?? 0), 0)),
      }));
      const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
      const marginals = marginalsOf(
        {
          length: LENGTH,
          starts: Int32Array.from(candidates, ({ start }) => start),
          ends: Int32Array.from(candidates, ({ end }) => end),
        },
        Float64Array.from(candidates.flatMap(({ scores }) => scores)),
      );
      for (const [i, marginal] of marginals.entries()) {
        const having = weighed.filter(({ kinds }) => kinds[Math.floor(i / KINDS)] === i % KINDS);
        expect(marginal).toBeCloseTo(having.reduce((sum, { weight }) => sum + weight, 0) / total, 8);
      }
    }),
    { seed: 1 },
  );
});
