import { describe, expect, it } from 'vitest';
import { distanceToSegment, type Point } from '../../../src/viewer/stage/geometry.ts';
import {
  paintHalo,
  paintHull,
  paintLabel,
  paintLink,
  paintNode,
  textWidth,
} from '../../../src/viewer/stage/paint.ts';
import { createFakeBrush } from './brush.ts';

const AT = { x: 30, y: 40 };

describe('paintNode', () => {
  it('draws a person as a disc', () => {
    const { brush, of } = createFakeBrush();
    paintNode(brush, 'person', AT, 10, '#0072b2', '#ffffff');
    expect(of('arc').map(({ given }) => given.slice(0, 3))).toEqual([[30, 40, 10]]);
    expect(of('fill').map(({ fillStyle }) => fillStyle)).toEqual(['#0072b2']);
  });

  it('draws an organization as a square around its place', () => {
    const { brush, strokes } = createFakeBrush();
    paintNode(brush, 'organization', AT, 10, '#d55e00', '#ffffff');
    expect(strokes).toMatchObject([{ is: 'fillRect', given: [20, 30, 20, 20], fillStyle: '#d55e00' }]);
  });

  it('draws a place as a ring: a disc with a smaller one of the background in it', () => {
    const { brush, of } = createFakeBrush();
    paintNode(brush, 'place', AT, 10, '#009e73', '#ffffff');
    expect(of('fill').map(({ fillStyle }) => fillStyle)).toEqual(['#009e73', '#ffffff']);
    const [outer, inner] = of('arc').map(({ given }) => Number(given[2]));
    expect(outer).toBe(10);
    expect(inner).toBeLessThan(10);
    expect(inner).toBeGreaterThan(0);
  });
});

describe('paintLink and paintHalo', () => {
  it('draw a line from end to end', () => {
    const { brush, of } = createFakeBrush();
    paintLink(brush, AT, { x: 1, y: 2 }, 3, '#5b6675');
    expect(of('moveTo', 'lineTo').map(({ given }) => given)).toEqual([
      [30, 40],
      [1, 2],
    ]);
    expect(of('stroke')).toMatchObject([{ lineWidth: 3, strokeStyle: '#5b6675' }]);
  });

  it('draw a ring that is not filled', () => {
    const { brush, of } = createFakeBrush();
    paintHalo(brush, AT, 14, '#18202b');
    expect(of('arc')[0]?.given.slice(0, 3)).toEqual([30, 40, 14]);
    expect(of('stroke')).toMatchObject([{ strokeStyle: '#18202b' }]);
    expect(of('fill')).toEqual([]);
  });
});

describe('paintHull', () => {
  const outline: readonly Point[] = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 60 },
    { x: 0, y: 60 },
  ];
  const { brush, of } = createFakeBrush();
  paintHull(brush, outline, '#e69f00', 20);

  /** Where an arc of the path begins or ends. */
  const ends = of('arc').flatMap(({ given }) => {
    const [x, y, radius, from, to] = given as [number, number, number, number, number];
    return [from, to].map((angle) => ({
      radius,
      x: x + radius * Math.cos(angle),
      y: y + radius * Math.sin(angle),
    }));
  });

  it('keeps its distance from the outline, all around', () => {
    expect(ends).toHaveLength(16);
    for (const { x, y, radius } of ends) {
      const away = outline.map((a, i) => distanceToSegment({ x, y }, a, outline[(i + 1) % 4] as Point));
      expect(Math.min(...away)).toBeCloseTo(radius);
      expect(x < 0 || x > 100 || y < 0 || y > 60).toBe(true);
    }
    expect(new Set(ends.map(({ radius }) => radius))).toEqual(new Set([20, 10]));
  });

  it('is hardly to be seen, and what comes next is not', () => {
    for (const { globalAlpha } of of('fill')) expect(globalAlpha).toBeLessThan(0.2);
    expect(brush.globalAlpha).toBe(1);
  });
});

describe('paintLabel', () => {
  const label = {
    key: 'e:a',
    text: 'Anna',
    font: 13,
    anchor: 'right',
    box: { x: 10, y: 20, width: 40, height: 16 },
  } as const;

  it('writes over a halo of the background, in the middle of its box', () => {
    const { brush, strokes } = createFakeBrush();
    paintLabel(brush, label, '#18202b', '#ffffff');
    expect(strokes.map(({ is }) => is)).toEqual(['strokeText', 'fillText']);
    expect(strokes[0]).toMatchObject({ given: ['Anna', 11, 28], strokeStyle: '#ffffff' });
    expect(strokes[1]).toMatchObject({ given: ['Anna', 11, 28], fillStyle: '#18202b' });
    expect(strokes[1]?.font).toContain('13px');
  });

  it('writes in italics if wished', () => {
    const { brush, strokes } = createFakeBrush();
    paintLabel(brush, label, '#18202b', '#ffffff', 'italic');
    expect(strokes[1]?.font).toMatch(/^italic 13px/);
  });
});

describe('textWidth', () => {
  it('is that at a font size of one', () => {
    const { brush, of } = createFakeBrush();
    expect(textWidth(brush, 'some name')).toBe((8 * 9) / 16);
    expect(of('measureText')[0]?.font).toContain('16px');
  });

  it('measures each text once in each style', () => {
    const { brush, of } = createFakeBrush();
    for (const style of ['', '', 'italic', 'italic']) textWidth(brush, 'measured twice', style);
    expect(of('measureText')).toHaveLength(2);
  });
});
