import { expect, it } from 'vitest';
import { drawMap } from '../../src/map/draw.ts';
import { insertInto } from '../../src/map/insert.ts';
import { touching, worldOf } from './world.ts';

const input = worldOf();
const [first, ...others] = input.actors;
const known = others.map((_, at) => at + 1);
const without = (links: typeof input.links) =>
  links.filter(({ a }) => a > 0).map((link) => ({ ...link, a: link.a - 1, b: link.b - 1 }));
const map = drawMap({ ...input, actors: others, links: without(input.links), drawn: without(input.links) });

it('finds a free place near those it is tied to, and moves nobody', () => {
  const more = insertInto(map, input);
  expect(more?.places.slice(1).map(({ x, y }) => [x, y])).toEqual(map.places.map(({ x, y }) => [x, y]));
  expect(touching(more?.places ?? [])).toBe(0);
  const [fresh] = more?.places ?? [];
  expect(fresh).toMatchObject({ key: first?.key, area: map.places[known.length > 0 ? 3 : 0]?.area });
});

it('does not do for many new ones, nor where somebody has gone', () => {
  expect(insertInto(map, worldOf(20))).toBeNull();
  expect(insertInto(map, { ...input, actors: input.actors.slice(0, 30), links: [], drawn: [] })).toBeNull();
});
