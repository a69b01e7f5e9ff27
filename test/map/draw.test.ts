import { describe, expect, it } from 'vitest';
import { sizeOf } from '../../src/map/areas.ts';
import { seatsOf } from '../../src/map/before.ts';
import { drawMap } from '../../src/map/draw.ts';
import type { ActorMap } from '../../src/map/output.ts';
import { STAGE, touching, worldOf } from './world.ts';

const input = worldOf();
const map = drawMap(input);
const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

describe('drawMap', () => {
  it('places everybody on the stage, and no mark on another', () => {
    expect(map.places.map(({ key }) => key)).toEqual(input.actors.map(({ key }) => key));
    expect(touching(map.places)).toBe(0);
    for (const { x, y, radius } of map.places) {
      expect(x > radius && y > radius && x < STAGE.width - radius && y < STAGE.height - radius).toBe(true);
    }
  });

  it('places more than find room on the stage all the same', () => {
    const small = { width: 260, height: 200 };
    const crowd = drawMap({ ...worldOf(200), stage: small });
    expect(crowd.places).toHaveLength(600);
    for (const { x, y } of crowd.places)
      expect(x > 0 && y > 0 && x < small.width && y < small.height).toBe(true);
  });

  it('gives each town an area with a name', () => {
    expect(map.areas).toHaveLength(3);
    expect(map.areas.map(({ title }) => title?.text.split(' ')[0]).sort()).toEqual([
      'Bregenz',
      'Lindau',
      'Meersburg',
    ]);
    expect(new Set(map.areas.map(({ hue }) => hue)).size).toBe(3);
    for (const { rings } of map.areas) expect(rings.some((ring) => sizeOf(ring) > 20_000)).toBe(true);
  });

  it('gives the same map for the same input, and another one for another seed', () => {
    expect(drawMap(worldOf())).toEqual(map);
    expect(drawMap({ ...input, seed: 3 }).places).not.toEqual(map.places);
  });

  it('looks like the map before when a few come', () => {
    const more = worldOf(15);
    const next = drawMap({ ...more, before: seatsOf(map) });
    const old = new Map(map.places.map((place) => [place.key, place]));
    const moved = (places: typeof next.places) =>
      median(
        places.flatMap(({ key, x, y }) => {
          const place = old.get(key);
          return place ? [Math.hypot(x - place.x, y - place.y)] : [];
        }),
      );
    expect(moved(next.places)).toBeLessThan(60);
    expect(next.areas.map(({ hue }) => hue)).toEqual(map.areas.map(({ hue }) => hue));
  });

  it('puts the centre of surroundings into the middle', () => {
    const { places } = drawMap({ ...input, centre: 'Lindau-0' });
    const [centre] = places;
    expect(Math.hypot((centre?.x ?? 0) - 500, (centre?.y ?? 0) - 350)).toBeLessThan(90);
  });

  it.each([0, 1, 2])('bears %i actors', (count) => {
    const few = { actors: input.actors.slice(0, count), links: [], drawn: [], stage: STAGE };
    const { places, areas } = drawMap(few);
    expect(places).toHaveLength(count);
    expect(touching(places)).toBe(0);
    expect(areas.flatMap(({ rings }) => rings)).toEqual([]);
  });

  it('tells of many how far it is, and once how it will look about', () => {
    const heard: [share: number, rough: ActorMap | null][] = [];
    drawMap(input, (...news) => heard.push(news));
    expect(heard).toEqual([]);
    const done = drawMap(worldOf(510), (...news) => heard.push(news));
    expect(heard.map(([share]) => share)).toEqual(heard.map(([share]) => share).sort((a, b) => a - b));
    expect(heard.every(([share]) => share > 0 && share < 1)).toBe(true);
    const [rough, ...more] = heard.flatMap(([, map]) => map ?? []);
    expect(more).toEqual([]);
    expect(rough?.places.map(({ key }) => key)).toEqual(done.places.map(({ key }) => key));
    expect(rough?.areas.map(({ hue }) => hue)).toEqual(done.areas.map(({ hue }) => hue));
  });

  it('bears a stage that is too small for anything', () => {
    expect(drawMap({ ...input, stage: { width: 40, height: 30 } }).places).toHaveLength(42);
  });
});
