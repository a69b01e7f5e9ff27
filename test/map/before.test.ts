import { expect, it } from 'vitest';
import { seatsOf } from '../../src/map/before.ts';

it('tells places as shares of the stage, with the hue of the area', () => {
  const place = { key: 'a', x: 50, y: 150, radius: 4, font: 11, bold: false, rank: 0, area: 2 };
  const map = {
    stage: { width: 200, height: 200 },
    places: [place],
    areas: [{ id: 2, hue: 5, rings: [], title: null }],
  };
  expect(seatsOf(map).get('a')).toEqual({ x: 0.25, y: 0.75, area: 2, hue: 5 });
});
