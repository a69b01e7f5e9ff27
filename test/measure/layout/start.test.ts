import { describe, expect, it } from 'vitest';
import { bothDirections } from '../../../src/measure/adjacency.ts';
import { noPlaces } from '../../../src/measure/layout/place.ts';
import { startPlaces } from '../../../src/measure/layout/start.ts';
import { placesAt } from './places-at.ts';

/** Two known actors; the picture has its middle at 50, 0 and a radius of 50. */
const KNOWN = new Map([
  ['left', { x: 0, y: 0 }],
  ['right', { x: 100, y: 0 }],
]);

type Tie = readonly [source: string, target: string, weight: number];

/** Where actors start; the smaller end of a tie comes first. */
function started(ids: readonly string[], ties: readonly Tie[] = [], known = KNOWN) {
  const [source, target] = [0, 1].map((end) =>
    Uint32Array.from(ties, (tie) => ids.indexOf(String(tie[end]))),
  );
  const graph = bothDirections(ids.length, { source: source as Uint32Array, target: target as Uint32Array });
  const weights = Float64Array.from(graph.links, (link) => ties[link]?.[2] ?? 0);
  const before = placesAt(...ids.map((id) => known.get(id) ?? { x: Number.NaN, y: Number.NaN }));
  const places = noPlaces(ids.length);
  startPlaces(Uint32Array.from(ids.keys()), { ids, before, ties: { ...graph, weights } }, places);
  return ids.map((_, i) => [places.x[i] ?? Number.NaN, places.y[i] ?? Number.NaN] as const);
}

describe('at first', () => {
  it('known actors stand where they stood', () => {
    expect(started(['left', 'right'])).toEqual([
      [0, 0],
      [100, 0],
    ]);
  });

  it('a new one stands between those it is linked with, nearer to the stronger link', () => {
    const ties: readonly Tie[] = [
      ['left', 'new', 0.1],
      ['right', 'new', 0.3],
      ['new', 'unknown', 99],
    ];
    const [, , [x, y] = [0, 99]] = started(['left', 'right', 'new', 'unknown'], ties);
    expect(Math.hypot(x - 75, y)).toBeLessThanOrEqual(0.5);
  });

  it('new ones with the same neighbours do not stand on one spot', () => {
    const [, , a, b] = started(
      ['left', 'right', 'a', 'b'],
      [
        ['left', 'a', 1],
        ['left', 'b', 1],
      ],
    );
    expect(a).not.toEqual(b);
  });

  it('a new one without known neighbours stands somewhere in the picture', () => {
    const [, , [x, y] = [999, 999]] = started(['left', 'right', 'new']);
    expect(Math.hypot(x - 50, y)).toBeLessThanOrEqual(50);
  });

  it('all stand on a disc that grows with their number when nothing is known', () => {
    const widest = (count: number) => {
      const ids = Array.from({ length: count }, (_, i) => `n${i}`);
      return Math.max(...started(ids, [], new Map()).map(([x, y]) => Math.hypot(x, y)));
    };
    expect(widest(100)).toBeGreaterThan(80);
    expect(widest(100)).toBeLessThanOrEqual(100);
    expect(widest(400)).toBeGreaterThan(160);
  });
});
