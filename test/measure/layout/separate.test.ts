import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/measure/layout/place.ts';
import { separate } from '../../../src/measure/layout/separate.ts';

const at = (x: number, y: number, radius = 1, node = `${x} ${y}`): Place => ({ node, radius, x, y });

function leastGap(places: readonly Place[]): number {
  const gaps = places.flatMap((a, i) =>
    places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius),
  );
  return Math.min(...gaps);
}

describe('nodes that overlap', () => {
  it('are moved apart evenly, along the line between them', () => {
    const [a, b] = [at(-0.5, 0), at(0.5, 0)];
    separate([a, b]);
    expect(a.x).toBeCloseTo(-1.15);
    expect(b.x).toBeCloseTo(1.15);
    expect([a.y, b.y]).toEqual([0, 0]);
  });

  it('no longer touch, large and small ones in a heap', () => {
    const heap = Array.from({ length: 60 }, (_, i) =>
      at((i * 7) % 11, (i * 5) % 13, 0.3 + (i % 4) / 2, `n${i}`),
    );
    separate(heap);
    expect(leastGap(heap)).toBeGreaterThan(0);
  });

  it('part on one spot, too, the same way each time', () => {
    const spot = () => {
      const places = ['a', 'b', 'c'].map((node) => at(3, 3, 1, node));
      separate(places);
      return places;
    };
    expect(leastGap(spot())).toBeGreaterThan(0);
    expect(spot()).toEqual(spot());
  });
});

it('nodes that do not touch stay where they are, those without size anyway', () => {
  const [apart, points] = [
    [at(0, 0), at(5, 0)],
    [at(0, 0, 0, 'a'), at(0, 0, 0, 'b')],
  ];
  for (const places of [apart, points]) {
    const before = structuredClone(places);
    separate(places);
    expect(places).toEqual(before);
  }
});
