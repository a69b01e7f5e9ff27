import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inside, overlaps } from '../../../src/viewer/stage/geometry.ts';
import { placeLabels, type Room, type Wish } from '../../../src/viewer/stage/labels.ts';

const room: Room = { width: 800, height: 600, budget: 50, kept: new Map() };
const wish = (key: string, x: number, y: number, more: Partial<Wish> = {}): Wish => ({
  key,
  text: key,
  x,
  y,
  radius: 8,
  font: 12,
  width: 80,
  must: false,
  ...more,
});
const obstacle = ({ key, x, y, radius }: Wish) => ({ key, x, y, radius });

const wishes = fc.array(
  fc.record({
    key: fc.uuid(),
    text: fc.constant('name'),
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
    radius: fc.integer({ min: 3, max: 20 }),
    font: fc.integer({ min: 11, max: 17 }),
    width: fc.integer({ min: 20, max: 220 }),
    must: fc.boolean(),
  }),
  { maxLength: 80 },
);

describe('placeLabels', () => {
  it('never lets labels overlap or leave the screen', () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const labels = placeLabels(given, given.map(obstacle), room);
        for (const [at, { box }] of labels.entries()) {
          expect(inside(box, { x: 0, y: 0, width: room.width, height: room.height })).toBe(true);
          for (const other of labels.slice(at + 1)) expect(overlaps(box, other.box)).toBe(false);
        }
      }),
    );
  });

  it('goes right first, then to the side that is free', () => {
    const a = wish('a', 300, 300);
    expect(placeLabels([a], [], room)[0]?.anchor).toBe('right');
    const b = wish('b', 350, 300, { radius: 20 });
    expect(placeLabels([a], [a, b].map(obstacle), room)[0]?.anchor).toBe('left');
  });

  it('stays where it stood while there is room', () => {
    const a = wish('a', 300, 300);
    const kept = new Map([['a', 'below' as const]]);
    expect(placeLabels([a], [], { ...room, kept })[0]?.anchor).toBe('below');
  });

  it('lets the strongest cover smaller nodes rather than go without', () => {
    const strong = wish('strong', 300, 300, { radius: 14 });
    const crowd = [wish('r', 340, 300), wish('l', 260, 300), wish('t', 300, 276), wish('b', 300, 324)];
    const obstacles = [strong, ...crowd].map(obstacle);
    expect(placeLabels([strong], obstacles, room)).toHaveLength(1);
    const weak = { ...strong, radius: 6 };
    expect(placeLabels([weak], obstacles, room)).toHaveLength(0);
    expect(placeLabels([{ ...weak, must: true }], obstacles, room)).toHaveLength(1);
  });

  it('keeps to its budget, musts aside', () => {
    const many = Array.from({ length: 20 }, (_, at) => wish(`w${at}`, 100, 20 + at * 25, { must: at < 2 }));
    expect(placeLabels(many, [], { ...room, budget: 5 })).toHaveLength(7);
  });
});
