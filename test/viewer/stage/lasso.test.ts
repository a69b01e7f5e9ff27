// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLasso, isInside, type Lasso } from '../../../src/viewer/stage/lasso.ts';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

it('a point is inside a ring or not, also of one that bends inwards', () => {
  expect(isInside({ x: 50, y: 50 }, SQUARE)).toBe(true);
  expect(isInside({ x: 150, y: 50 }, SQUARE)).toBe(false);
  const bent = [...SQUARE.slice(0, 3), { x: 50, y: 20 }, SQUARE[3] ?? { x: 0, y: 100 }];
  expect(isInside({ x: 50, y: 80 }, bent)).toBe(false);
  expect(isInside({ x: 50, y: 10 }, bent)).toBe(true);
  expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
});

describe('drawing', () => {
  const onLasso = vi.fn();
  const below = vi.fn();
  let host: HTMLElement;
  let lasso: Lasso;
  const send = (type: string, x: number, y: number, shiftKey = true) =>
    (type === 'pointerup' ? window : (host.firstElementChild ?? host)).dispatchEvent(
      new PointerEvent(type, { clientX: x, clientY: y, shiftKey, bubbles: true }),
    );

  beforeEach(() => {
    vi.clearAllMocks();
    host = document.body.appendChild(document.createElement('div'));
    const picture = host.appendChild(document.createElement('div'));
    picture.addEventListener('pointerdown', below);
    lasso = createLasso(host, { isWanted: ({ shiftKey }) => shiftKey, onLasso });
  });
  afterEach(() => {
    lasso.kill();
    host.remove();
  });

  it('gives the line, shows it meanwhile, and keeps the picture from moving', () => {
    send('pointerdown', 10, 10);
    send('pointermove', 60, 10);
    send('pointermove', 60, 60);
    expect(host.querySelector('polygon')?.getAttribute('points')).toBe('10,10 60,10 60,60');
    send('pointerup', 60, 60);
    expect(onLasso).toHaveBeenCalledExactlyOnceWith([
      { x: 10, y: 10 },
      { x: 60, y: 10 },
      { x: 60, y: 60 },
    ]);
    expect(host.querySelector('polygon')).toBeNull();
    expect(below).not.toHaveBeenCalled();
    expect(lasso.hasDrawn()).toBe(true);
  });

  it('is a click where the pointer stays, and nothing where nobody wants to draw', () => {
    send('pointerdown', 10, 10);
    send('pointerup', 10, 10);
    expect(lasso.hasDrawn()).toBe(false);
    send('pointerdown', 10, 10, false);
    send('pointermove', 90, 90, false);
    send('pointerup', 90, 90, false);
    expect(onLasso).not.toHaveBeenCalled();
    expect(below).toHaveBeenCalledTimes(1);
  });
});
