import { describe, expect, it } from 'vitest';
import { nextSpot, pickLine, pickSpot } from '../../../src/viewer/stage/pick.ts';
import { scene } from './frames.ts';

const spots = [
  { key: 'a', x: 0, y: 0, radius: 5 },
  { key: 'b', x: 100, y: 10, radius: 20 },
  { key: 'c', x: 60, y: 90, radius: 5 },
  { key: 'd', x: -80, y: 0, radius: 5 },
];

describe('pickSpot', () => {
  it('forgives a near miss, but not a far one', () => {
    expect(pickSpot({ x: 11, y: 0 }, spots)).toBe('a');
    expect(pickSpot({ x: 13, y: 0 }, spots)).toBeNull();
    expect(pickSpot({ x: 119, y: 10 }, spots)).toBe('b');
  });

  it('takes the nearer edge where two are in reach', () => {
    const pair = [
      { key: 'small', x: 0, y: 0, radius: 4 },
      { key: 'large', x: 30, y: 0, radius: 22 },
    ];
    expect(pickSpot({ x: 3, y: 0 }, pair)).toBe('small');
    expect(pickSpot({ x: 9, y: 0 }, pair)).toBe('large');
  });
});

describe('pickLine', () => {
  const lines = [
    { key: 'l', from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, bend: 0, width: 2 },
    { key: 'm', from: { x: 0, y: 8 }, to: { x: 100, y: 8 }, bend: 0, width: 2 },
  ];

  it('finds the nearest line', () => {
    expect(pickLine({ x: 50, y: 3 }, lines)).toBe('l');
    expect(pickLine({ x: 50, y: 5 }, lines)).toBe('m');
  });

  it('finds none more than four pixels beside it, nor beyond the ends', () => {
    expect(pickLine({ x: 50, y: -5 }, lines)).toBe('l');
    expect(pickLine({ x: 50, y: -6 }, lines)).toBeNull();
    expect(pickLine({ x: 107, y: 4 }, lines)).toBeNull();
  });

  it('follows a bent line', () => {
    const bent = [{ key: 'b', from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, bend: 0.4, width: 1 }];
    expect(pickLine({ x: 50, y: 0 }, bent)).toBeNull();
    expect(pickLine({ x: 50, y: -20 }, bent)).toBe('b');
  });
});

describe('nextSpot', () => {
  it('steps in the direction of the arrow', () => {
    const from = { x: 0, y: 0 };
    expect(nextSpot(from, 'right', spots)).toBe('b');
    expect(nextSpot(from, 'down', spots)).toBe('c');
    expect(nextSpot(from, 'left', spots)).toBe('d');
    expect(nextSpot(from, 'up', spots)).toBeNull();
  });

  it('does not step to what lies more aside than ahead', () => {
    const aside = [{ key: 'aside', x: 30, y: 70, radius: 5 }];
    expect(nextSpot({ x: 0, y: 0 }, 'right', aside)).toBeNull();
    expect(nextSpot({ x: 0, y: 0 }, 'down', aside)).toBe('aside');
  });

  it('rather goes straight on than to a nearer spot aside', () => {
    const there = [
      { key: 'aside', x: 40, y: 35, radius: 5 },
      { key: 'ahead', x: 90, y: 0, radius: 5 },
    ];
    expect(nextSpot({ x: 0, y: 0 }, 'right', there)).toBe('ahead');
  });

  it('reaches every actor of the picture by arrows alone', () => {
    const all = scene.nodes.map(({ actor, x, y, size }) => ({ key: actor.key, x, y, radius: size }));
    const reached = new Set<string>([all[0]?.key ?? '']);
    for (const key of reached) {
      const here = all.find((spot) => spot.key === key) as (typeof all)[number];
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = nextSpot(here, direction, all);
        if (next) reached.add(next);
      }
    }
    expect(reached.size).toBe(all.length);
  });
});
