// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { createCanvas } from '../../../src/viewer/stage/canvas.ts';
import { createFakeBrush } from './brush.ts';

afterEach(() => vi.restoreAllMocks());

it('a layer lies in the stage and is hidden from screen readers', () => {
  const { brush } = createFakeBrush();
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never);
  const host = document.createElement('div');
  const layer = createCanvas(host, 'above');
  expect(layer.brush).toBe(brush);
  expect([...host.children]).toEqual([layer.canvas]);
  expect(layer.canvas.className).toBe('layer above');
  expect(layer.canvas.getAttribute('aria-hidden')).toBe('true');
});

it('says so when a browser cannot draw at all', () => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  expect(() => createCanvas(document.createElement('div'), 'above')).toThrow('cannot draw');
});
