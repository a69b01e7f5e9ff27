import { expect, it } from 'vitest';
import { contoursOf } from '../../src/map/contour.ts';

function field(rows: readonly string[]) {
  const values = Float32Array.from(rows.join(''), (sign) => (sign === '#' ? 1 : -1));
  return { columns: rows[0]?.length ?? 0, rows: rows.length, values };
}

it('a spot has one closed line around it, half-way to its neighbours', () => {
  const [ring, ...more] = contoursOf(field(['...', '.#.', '...']));
  expect(more).toEqual([]);
  expect(new Set(ring?.map(({ x, y }) => `${x},${y}`))).toEqual(
    new Set(['1,0.5', '1.5,1', '1,1.5', '0.5,1']),
  );
});

it('two spots have two lines, and so has a ring', () => {
  expect(contoursOf(field(['.....', '.#.#.', '.....']))).toHaveLength(2);
  expect(contoursOf(field(['.....', '.###.', '.#.#.', '.###.', '.....']))).toHaveLength(2);
});

it('spots that touch at a corner are told apart, and nothing is nothing', () => {
  const rings = contoursOf(field(['....', '.#..', '..#.', '....']));
  expect(rings.flat()).toHaveLength(8);
  expect(contoursOf(field(['...', '...']))).toEqual([]);
});
