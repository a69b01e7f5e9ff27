// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPointer, type Pointer } from '../../../src/viewer/stage/pointer.ts';
import { NOTHING, type Selection } from '../../../src/viewer/view.ts';

const ANNA: Selection = { is: 'actor', key: 'e:anna' };
const REST = 1000;

let host: HTMLElement;
let there: Selection | null;
let told: Selection[];
let looks: number;
let pointer: Pointer;

beforeEach(() => {
  vi.useFakeTimers();
  host = document.createElement('div');
  [there, told, looks] = [ANNA, [], 0];
  const look = () => {
    looks += 1;
    return there;
  };
  pointer = createPointer(host, look, (what) => told.push(what));
});
afterEach(() => vi.useRealTimers());

const rest = () => {
  pointer.move({ x: 1, y: 1 });
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
  });

  it('does not look while it moves', () => {
    for (let x = 0; x < 20; x++) {
      pointer.move({ x, y: 0 });
      vi.advanceTimersByTime(10);
    }
    expect(looks).toBe(0);
    vi.advanceTimersByTime(REST);
    expect(looks).toBe(1);
  });

  it('tells nothing while the picture moves', () => {
    there = null;
    rest();
    expect(told).toEqual([]);
  });

  it('rests on nothing once it has left, whatever it was about to find', () => {
    pointer.move({ x: 1, y: 1 });
    host.dispatchEvent(new MouseEvent('mouseleave'));
    vi.advanceTimersByTime(REST);
    expect(told).toEqual([NOTHING]);
  });

  it('is silent when the stage is gone', () => {
    pointer.move({ x: 1, y: 1 });
    pointer.kill();
    host.dispatchEvent(new MouseEvent('mouseleave'));
    vi.advanceTimersByTime(REST);
    expect(told).toEqual([]);
  });
});
