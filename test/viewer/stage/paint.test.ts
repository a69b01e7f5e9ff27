import { describe, expect, it } from 'vitest';
import {
  paintArea,
  paintHalo,
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
    paintLink(brush, AT, { x: 10, y: 40 }, 0.5, 3, '#5b6675');
    expect(of('moveTo', 'quadraticCurveTo').map(({ given }) => given)).toEqual([
      [30, 40],
      [20, 50, 10, 40],
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

describe('paintArea', () => {
  const ring = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 60 },
  ];
  const { brush, of } = createFakeBrush();
  paintArea(brush, [ring], '#e69f00', { ground: 0.13, border: 0.42 });

  it('runs smoothly through the middles between the corners, and closes', () => {
    expect(of('moveTo').map(({ given }) => given)).toEqual([[50, 30]]);
    expect(of('quadraticCurveTo').map(({ given }) => given)).toEqual([
      [0, 0, 50, 0],
      [100, 0, 100, 30],
      [100, 60, 50, 30],
    ]);
    expect(of('closePath')).toHaveLength(1);
  });

  it('lets shine through what it should, and what comes next is opaque', () => {
    expect(of('fill', 'stroke').map(({ globalAlpha }) => globalAlpha)).toEqual([0.13, 0.42]);
    expect(brush.globalAlpha).toBe(1);
  });

  it('is nothing without corners', () => {
    const empty = createFakeBrush();
    paintArea(empty.brush, [[]], '#e69f00', { ground: 1, border: 1 });
    expect(empty.of('moveTo')).toEqual([]);
  });
});

describe('paintLabel', () => {
  const label = {
    key: 'e:a',
    text: 'Anna',
    font: 13,
    bold: false,
    spacing: 0.6,
    box: { x: 10, y: 20, width: 40, height: 16 },
  } as const;

  it('writes over a halo of the background, in the middle of its box', () => {
    const { brush, strokes } = createFakeBrush();
    paintLabel(brush, label, '#18202b', '#ffffff');
    expect(strokes.map(({ is }) => is)).toEqual(['strokeText', 'fillText']);
    expect(strokes[0]).toMatchObject({ given: ['Anna', 10, 28], strokeStyle: '#ffffff' });
    expect(strokes[1]).toMatchObject({ given: ['Anna', 10, 28], fillStyle: '#18202b' });
    expect(strokes[1]?.font).toContain('13px');
  });

  it('writes bold if wished', () => {
    const { brush, strokes } = createFakeBrush();
    paintLabel(brush, { ...label, bold: true }, '#18202b', '#ffffff');
    expect(strokes[1]?.font).toMatch(/^bold 13px/);
  });
});

describe('textWidth', () => {
  it('is that at a font size of one', () => {
    const { brush, of } = createFakeBrush();
    expect(textWidth(brush, 'some name', false)).toBe((8 * 9) / 16);
    expect(of('measureText')[0]?.font).toContain('16px');
  });

  it('measures each text once in each weight', () => {
    const { brush, of } = createFakeBrush();
    for (const bold of [false, false, true, true]) textWidth(brush, 'measured twice', bold);
    expect(of('measureText')).toHaveLength(2);
  });
});
