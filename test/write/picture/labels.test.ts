import { expect, it } from 'vitest';
import type { Spot } from '../../../src/write/picture/frame.ts';
import { labelsOf } from '../../../src/write/picture/labels.ts';

const SCREEN = { width: 400, height: 100 };
const spot = (key: string, x: number, y: number, radius = 5): Spot => ({
  node: { key, attributes: {} },
  x,
  y,
  radius,
});
const named = ({ node }: Spot) => node.key;

it('stand at the right of their mark, at the left where there is no room', () => {
  const labels = labelsOf([spot('links', 40, 20), spot('am Rand', 390, 60)], named, SCREEN);
  expect(labels.map(({ text, anchor }) => [text, anchor])).toEqual([
    ['links', 'start'],
    ['am Rand', 'end'],
  ]);
});

it('none covers another or a large mark: who finds no room goes without', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => spot(`Actor ${i}`, 150 + i, 50));
  const labels = labelsOf(crowd, named, SCREEN);
  expect(labels.length).toBeLessThanOrEqual(2);
});

it('long names are cut, empty ones not written', () => {
  const labels = labelsOf([spot('n'.repeat(60), 20, 20), spot(' ', 20, 60)], named, {
    width: 900,
    height: 100,
  });
  expect(labels.map(({ text }) => text)).toEqual([`${'n'.repeat(39)}…`]);
});
