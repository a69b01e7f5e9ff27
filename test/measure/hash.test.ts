import { describe, expect, it } from 'vitest';
import { hash, hashPoint } from '../../src/measure/hash.ts';

const IDS = Array.from({ length: 2000 }, (_, i) => `e:person-${i}`);

describe('the hash of a text', () => {
  it('is a whole number of 32 bits, the same in every run', () => {
    expect(hash('e:countries/iran')).toBe(hash('e:countries/iran'));
    for (const id of IDS) expect(hash(id)).toSatisfy((n: number) => n === n >>> 0);
  });

  it('differs between texts and between seeds', () => {
    expect(new Set(IDS.map((id) => hash(id))).size).toBe(IDS.length);
    expect(hash('a', 1)).not.toBe(hash('a', 2));
  });
});

it('points fill the unit disc evenly: a quarter of them in its inner half', () => {
  const points = IDS.map(hashPoint);
  const far = points.map(({ x, y }) => Math.hypot(x, y));
  expect(Math.max(...far)).toBeLessThanOrEqual(1);
  expect(far.filter((distance) => distance < 0.5).length / IDS.length).toBeCloseTo(0.25, 1);
  expect(points.filter(({ x }) => x > 0).length / IDS.length).toBeCloseTo(0.5, 1);
});
