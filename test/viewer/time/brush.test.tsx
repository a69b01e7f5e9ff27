// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { filters } from '../../../src/viewer/state.ts';
import { Brush } from '../../../src/viewer/time/brush.tsx';
import { choose, rest, span } from '../../../src/viewer/time/clock.ts';
import { draw, erase, find, happen, openCounted, press } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  rest();
  openCounted();
  host = draw(<Brush own={[1]} />);
  const track = find(host, '.brush');
  track.setPointerCapture = () => undefined;
  track.getBoundingClientRect = () => new DOMRect(0, 0, 310, 50);
});
afterEach(() => {
  erase(host);
  vi.useRealTimers();
});

/** Ten pixels are a bin. */
function drag(from: number, to: number): void {
  const at = (type: string, clientX: number) =>
    happen(() =>
      find(host, '.brush').dispatchEvent(
        Object.assign(new MouseEvent(type, { clientX, bubbles: true }), { pointerId: 1 }),
      ),
    );
  at('pointerdown', from);
  at('pointermove', to);
  at('pointerup', to);
}
const end = (which: string) => find(host, `[data-end="${which}"]`);

describe('with the mouse', () => {
  it('a stretch is drawn over, forwards and backwards', () => {
    drag(55, 95);
    expect(filters.value).toMatchObject({ from: '2020-01-07', to: '2020-01-11' });
    drag(205, 185);
    expect(span.value).toEqual({ start: 18, end: 20 });
  });

  it('it is moved as a whole, and by an end', () => {
    happen(() => choose({ from: '2020-01-07', to: '2020-01-11' }));
    drag(75, 95);
    expect(span.value).toEqual({ start: 7, end: 11 });
    drag(71, 45);
    expect(span.value).toEqual({ start: 4, end: 11 });
    drag(119, 305);
    expect(span.value).toEqual({ start: 4, end: 30 });
  });
});

describe('with the keyboard', () => {
  it('arrows move an end, and when they rest it is chosen', () => {
    expect(press(end('start'), 'ArrowRight')).toBe(true);
    press(end('start'), 'PageUp');
    expect(span.value).toEqual({ start: 11, end: 30 });
    expect(filters.value.from).toBeUndefined();
    happen(() => vi.advanceTimersByTime(500));
    expect(filters.value.from).toBe('2020-01-13');
    expect(end('start').getAttribute('aria-valuetext')).toBe('Jan 13, 2020');
  });

  it('with Shift the whole stretch goes along; Home and End reach the ends', () => {
    happen(() => choose({ from: '2020-01-07', to: '2020-01-11' }));
    press(end('end'), 'ArrowLeft', { shiftKey: true });
    expect(span.value).toEqual({ start: 4, end: 8 });
    press(end('end'), 'End');
    press(end('start'), 'Home');
    expect(span.value).toEqual({ start: 0, end: 30 });
  });

  it('other keys are left alone', () => expect(press(end('start'), 'a')).toBe(false));
});
