// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFlight } from '../../../src/viewer/stage/flight.ts';
import type { Scene } from '../../../src/viewer/stage/scene.ts';
import { scene } from './frames.ts';

const [first] = scene.nodes;
const key = first?.actor.key ?? '';
/** The scene, but for its first actor, who stands `by` farther to the right. */
const movedBy = (by: number): Scene => {
  const nodes = scene.nodes.map((node) => (node === first ? { ...node, x: node.x + by } : node));
  return { ...scene, nodes, node: new Map(nodes.map((node) => [node.actor.key, node])) };
};
const far = movedBy(1000);
const shown: Scene[] = [];
const places = () => shown.map(({ node }) => (node.get(key)?.x ?? 0) - (first?.x ?? 0));
const flight = createFlight((one) => shown.push(one));

/** Whether the reader asked for less motion. */
const preferStill = (still: boolean) =>
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: still } as MediaQueryList);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  shown.length = 0;
  preferStill(false);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a flight', () => {
  it('begins where the actors stand, goes on without a step back, and ends with the second scene itself', () => {
    flight.start(scene, far);
    expect(places()).toEqual([0]);
    vi.advanceTimersByTime(2000);
    expect(places()).toEqual([...places()].sort((a, b) => a - b));
    expect(places().length).toBeGreaterThan(10);
    expect(shown.at(-1)).toBe(far);
  });

  it('shows nothing more once it has arrived', () => {
    flight.start(scene, far);
    vi.advanceTimersByTime(2000);
    const images = shown.length;
    vi.advanceTimersByTime(2000);
    expect(shown).toHaveLength(images);
  });

  it('is slow at both ends', () => {
    flight.start(scene, far);
    vi.advanceTimersByTime(2000);
    const steps = places()
      .slice(1)
      .map((place, i) => place - (places()[i] ?? 0));
    const fastest = Math.max(...steps.slice(0, -1));
    expect(steps[0]).toBeLessThan(fastest / 4);
    expect(steps.at(-2)).toBeLessThan(fastest / 2);
  });

  it('stops where it is', () => {
    flight.start(scene, far);
    vi.advanceTimersByTime(300);
    flight.stop();
    const images = shown.length;
    vi.advanceTimersByTime(2000);
    expect(shown).toHaveLength(images);
    expect(shown.at(-1)).not.toBe(far);
  });

  it('is a jump for readers who asked for less motion', () => {
    preferStill(true);
    flight.start(scene, far);
    expect(shown).toEqual([far]);
  });
});
