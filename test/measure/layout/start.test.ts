import { describe, expect, it } from 'vitest';
import { type Neighbour, startPlaces } from '../../../src/measure/layout/start.ts';

const nobody = (): readonly Neighbour[] => [];
/** Two known actors; the picture has its middle at 50, 0 and a radius of 50. */
const KNOWN = new Map([
  ['left', { x: 0, y: 0 }],
  ['right', { x: 100, y: 0 }],
]);

describe('at first', () => {
  it('known actors stand where they stood', () => {
    const places = startPlaces(['left', 'right'], nobody, KNOWN);
    expect(places).toEqual([
      { node: 'left', x: 0, y: 0, radius: 0 },
      { node: 'right', x: 100, y: 0, radius: 0 },
    ]);
  });

  it('a new one stands between those it is linked with, nearer to the stronger link', () => {
    const links = [
      { node: 'left', weight: 0.1 },
      { node: 'right', weight: 0.3 },
      { node: 'unknown', weight: 99 },
    ];
    const neighbours = (node: string) => (node === 'new' ? links : []);
    const [, , place] = startPlaces(['left', 'right', 'new'], neighbours, KNOWN);
    expect(Math.hypot((place?.x ?? 0) - 75, place?.y ?? 99)).toBeLessThanOrEqual(0.5);
  });

  it('new ones with the same neighbours do not stand on one spot', () => {
    const neighbours = () => [{ node: 'left', weight: 1 }];
    const [, , a, b] = startPlaces(['left', 'right', 'a', 'b'], neighbours, KNOWN);
    expect([a?.x, a?.y]).not.toEqual([b?.x, b?.y]);
  });

  it('a new one without known neighbours stands somewhere in the picture', () => {
    const [, , place] = startPlaces(['left', 'right', 'new'], nobody, KNOWN);
    expect(Math.hypot((place?.x ?? 999) - 50, place?.y ?? 999)).toBeLessThanOrEqual(50);
  });

  it('all stand on a disc that grows with their number when nothing is known', () => {
    const widest = (count: number) => {
      const nodes = Array.from({ length: count }, (_, i) => `n${i}`);
      return Math.max(...startPlaces(nodes, nobody, new Map()).map(({ x, y }) => Math.hypot(x, y)));
    };
    expect(widest(100)).toBeGreaterThan(80);
    expect(widest(100)).toBeLessThanOrEqual(100);
    expect(widest(400)).toBeGreaterThan(160);
  });
});
