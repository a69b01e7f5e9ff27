// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPointer, type Pointer } from '../../../src/viewer/stage/pointer.ts';
import { NOTHING, type Selection } from '../../../src/viewer/view.ts';

const ANNA: Selection = { is: 'actor', key: 'e:anna' };
const REST = 1000;

let host: HTMLElement;
let there: Selection | null;
let active: boolean;
let told: Selection[];
let looks: number;
let pointer: Pointer;
const onDrag = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  onDrag.mockClear();
  host = document.body.appendChild(document.createElement('div'));
  [there, active, told, looks] = [ANNA, false, [], 0];
  pointer = createPointer(host, {
    look: () => {
      looks += 1;
      return there;
    },
    isActive: () => active,
    onHover: (what) => told.push(what),
    onDrag,
  });
});
afterEach(() => {
  pointer.kill();
  host.remove();
  vi.useRealTimers();
});

const send = (type: string, x: number, y: number, more: PointerEventInit = {}, to: EventTarget = host) => {
  const how = { clientX: x, clientY: y, bubbles: true, pointerType: 'mouse', ...more };
  to.dispatchEvent(new PointerEvent(type, how));
};
const rest = () => {
  send('pointermove', 1, 1);
  vi.advanceTimersByTime(REST);
};

describe('a pointer', () => {
  it('tells what it rests on, and shows that it can be clicked', () => {
    rest();
    expect(told).toEqual([ANNA]);
    expect(host.style.cursor).toBe('pointer');
    there = NOTHING;
    rest();
    expect(told).toEqual([ANNA, NOTHING]);
    expect(host.style.cursor).toBe('');
    active = true;
    rest();
    expect(host.style.cursor).toBe('pointer');
  });

  it('does not look while it moves', () => {
    for (let x = 0; x < 20; x++) {
      send('pointermove', x, 0);
      vi.advanceTimersByTime(10);
    }
    expect(looks).toBe(0);
    vi.advanceTimersByTime(REST);
    expect(looks).toBe(1);
  });

  it('hears nothing of what happens on a panel beside or above the stage', () => {
    const panel = document.body.appendChild(document.createElement('aside'));
    send('pointermove', 1, 1, {}, panel);
    vi.advanceTimersByTime(REST);
    expect(looks).toBe(0);
    panel.remove();
  });

  it('tells nothing while the picture moves', () => {
    there = null;
    rest();
    expect(told).toEqual([]);
  });

  it('rests on nothing once it has left, whatever it was about to find', () => {
    send('pointermove', 1, 1);
    host.dispatchEvent(new MouseEvent('mouseleave'));
    vi.advanceTimersByTime(REST);
    expect(told).toEqual([NOTHING]);
  });

  it('is silent when the stage is gone', () => {
    send('pointermove', 1, 1);
    pointer.kill();
    host.dispatchEvent(new MouseEvent('mouseleave'));
    vi.advanceTimersByTime(REST);
    expect(told).toEqual([]);
  });
});

describe('a press', () => {
  it('on an actor drags it, and the picture stays', () => {
    const held = vi.fn();
    const picture = host.appendChild(document.createElement('canvas'));
    picture.addEventListener('mousedown', held);
    send('pointerdown', 10, 10);
    picture.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    expect(held).not.toHaveBeenCalled();
    send('pointermove', 30, 10);
    send('pointerup', 40, 12, {}, window);
    expect(onDrag.mock.calls).toEqual([
      ['e:anna', { x: 30, y: 10 }, false],
      ['e:anna', { x: 40, y: 12 }, true],
    ]);
    expect(pointer.isDragging()).toBe(true);
  });

  it('that hardly moves is a click', () => {
    send('pointerdown', 10, 10);
    send('pointermove', 12, 11);
    send('pointerup', 12, 11, {}, window);
    expect(onDrag).not.toHaveBeenCalled();
    expect(pointer.isDragging()).toBe(false);
  });

  it('beside all actors, or of a finger, moves the picture', () => {
    there = NOTHING;
    send('pointerdown', 10, 10);
    send('pointermove', 90, 10, { buttons: 1 });
    there = ANNA;
    send('pointerdown', 10, 10, { pointerType: 'touch' });
    send('pointermove', 90, 10, { pointerType: 'touch', buttons: 1 });
    expect(onDrag).not.toHaveBeenCalled();
  });
});
