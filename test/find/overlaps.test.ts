/** The best names against all choices of names. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../src/find/candidates/index.ts';
import { bestSegmentation } from '../../src/find/overlaps.ts';

const LENGTH = 6;
const candidate = (start: number, end: number): Candidate => ({ start, end, list: undefined, rules: [] });
const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || a.end - b.end;

/** The best sum of all sets of candidates that do not overlap, found by trying them all. */
function bestSum(candidates: readonly Candidate[], best: readonly number[], from = 0, taken = 0): number {
  if (from === candidates.length) return 0;
  const skip = bestSum(candidates, best, from + 1, taken);
  const { start, end } = candidates[from] as Candidate;
  return start < taken
    ? skip
    : Math.max(skip, (best[from] as number) + bestSum(candidates, best, from + 1, end));
}

const spans = fc.uniqueArray(
  fc
    .tuple(fc.integer({ min: 0, max: LENGTH - 1 }), fc.integer({ min: 1, max: LENGTH }))
    .filter(([start, end]) => start < end),
  { selector: ([start, end]) => `${start} ${end}`, maxLength: 9 },
);

describe('bestSegmentation', () => {
  it('has the highest sum, in text order, without overlaps, and no name that costs more than it gives', () => {
    fc.assert(
      fc.property(
        spans,
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 27, maxLength: 27 }),
        (places, numbers) => {
          const candidates = places.map(([start, end]) => candidate(start, end)).sort(byPlace);
          const scores = Float64Array.from(numbers.slice(0, candidates.length * 3));
          const chosen = bestSegmentation(LENGTH, candidates, scores);
          const best = candidates.map((_, i) => Math.max(...scores.subarray(i * 3, i * 3 + 3)));
          expect(chosen.reduce((sum, { score }) => sum + score, 0)).toBe(bestSum(candidates, best));
          let taken = 0;
          for (const { candidate: i, kind, score } of chosen) {
            expect(score).toBe(scores[i * 3 + kind]);
            expect(score).toBeGreaterThan(0);
            expect(candidates[i]?.start).toBeGreaterThanOrEqual(taken);
            taken = candidates[i]?.end ?? 0;
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it('takes of equal readings the shorter name, but does not split one', () => {
    const [whole, first, second] = [candidate(0, 2), candidate(0, 1), candidate(1, 2)];
    expect(bestSegmentation(2, [whole, second], Float64Array.of(6, 0, 0, 6, 0, 0))).toMatchObject([
      { candidate: 1 },
    ]);
    const parts = Float64Array.of(2, 0, 0, 6, 0, 0, 4, 0, 0);
    expect(bestSegmentation(2, [first, whole, second], parts)).toMatchObject([{ candidate: 1 }]);
  });

  it('is empty where there is nothing to choose', () => {
    expect(bestSegmentation(0, [], new Float64Array(0))).toEqual([]);
    expect(bestSegmentation(3, [candidate(0, 2)], Float64Array.of(-1, 0, -5))).toEqual([]);
  });
});
