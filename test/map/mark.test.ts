import { expect, it } from 'vitest';
import { labelBudget, marksOf } from '../../src/map/mark.ts';
import { STAGE, worldOf } from './world.ts';

const marks = marksOf(worldOf());

it('higher standing makes a larger mark with a larger label', () => {
  const sorted = [...marks].sort((a, b) => a.rank - b.rank);
  const [first, last] = [sorted[0], sorted.at(-1)];
  expect(first?.actor.key).toBe('Lindau-0');
  expect(first?.radius).toBeGreaterThan(2 * (last?.radius ?? 0));
  expect(first?.font).toBeGreaterThan(last?.font ?? 0);
  expect([first?.bold, last?.bold]).toEqual([true, false]);
});

it('who is labelled asks for more room', () => {
  const [named] = marks;
  expect(named?.need).toBeGreaterThan((named?.width ?? 0) * (named?.font ?? 0));
  const small = marksOf({ ...worldOf(), stage: { width: 100, height: 73 } });
  expect(small.filter(({ need, radius }) => need === (2 * radius + 8) ** 2)).toHaveLength(41);
});

it('is tied to whom it has drawn links with', () => {
  expect(marks[0]?.ties.map(({ to }) => to)).toContain(marks[14]);
  for (const { ties } of marks) expect(ties.every(({ pull }) => pull > 0)).toBe(true);
});

it('the number of labels follows the size of the stage', () => {
  expect(labelBudget({ width: 1280, height: 800 })).toBe(140);
  expect(labelBudget(STAGE)).toBe(96);
});
