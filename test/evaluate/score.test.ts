/** Found against gold: counts and scores. */
import { describe, expect, it } from 'vitest';
import {
  addCounts,
  kindCounts,
  type Marked,
  NO_COUNTS,
  relaxedCounts,
  scoresOf,
  strictCounts,
} from '../../src/evaluate/score.ts';
import type { Kind } from '../../src/model.ts';

const name = (start: number, end: number, kind: Kind = 'person'): Marked => ({ start, end, kind });
const gold = [name(0, 5), name(10, 15, 'place'), name(20, 25, 'organization'), name(30, 35)];
/** Right, wrong kind, wrong boundary, spurious; the last one is missed. */
const found = [name(0, 5), name(10, 15), name(20, 28, 'organization'), name(40, 45)];

describe('counts', () => {
  it('strictly: span and kind', () =>
    expect(strictCounts(found, gold)).toEqual({ right: 1, found: 4, gold: 4 }));
  it('relaxed: any overlap of the right kind', () =>
    expect(relaxedCounts(found, gold)).toEqual({ right: 2, found: 4, gold: 4 }));

  it('no gold name counts twice', () => {
    expect(relaxedCounts([name(0, 3), name(3, 5)], [name(0, 5)])).toEqual({ right: 1, found: 2, gold: 1 });
  });

  it('by kind', () => {
    expect([...kindCounts(found, gold)]).toEqual([
      ['person', { right: 1, found: 3, gold: 2 }],
      ['organization', { right: 0, found: 1, gold: 1 }],
      ['place', { right: 0, found: 0, gold: 1 }],
    ]);
  });

  it('add up', () => {
    const counts = strictCounts(found, gold);
    expect(addCounts(counts, NO_COUNTS)).toEqual(counts);
    expect(addCounts(counts, counts)).toEqual({ right: 2, found: 8, gold: 8 });
  });
});

describe('scores', () => {
  it('are percentages', () => {
    const { precision, recall, f1 } = scoresOf({ right: 3, found: 4, gold: 6 });
    expect([precision, recall, f1]).toEqual([75, 50, 60]);
  });

  it('are nothing where there is nothing', () => {
    expect(scoresOf(NO_COUNTS)).toEqual({ precision: 0, recall: 0, f1: 0 });
    expect(scoresOf({ right: 0, found: 3, gold: 3 }).f1).toBe(0);
  });
});
