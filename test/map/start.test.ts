import { expect, it } from 'vitest';
import { startByForces, startFromBefore } from '../../src/map/start.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();

it('forces lay the towns apart, all on the stage', () => {
  const marks = marksIn(input);
  startByForces(marks, input.drawn, STAGE, 7);
  const mean = (town: number) =>
    marks
      .slice(14 * town, 14 * town + 14)
      .reduce((sum, { x, y }) => ({ x: sum.x + x / 14, y: sum.y + y / 14 }), { x: 0, y: 0 });
  expect(Math.hypot(mean(0).x - mean(2).x, mean(0).y - mean(2).y)).toBeGreaterThan(200);
  for (const { x, y } of marks) {
    expect(x >= 0 && x <= STAGE.width && y >= 0 && y <= STAGE.height).toBe(true);
  }
});

it('the same seed gives the same places', () => {
  const [one, other] = [marksIn(input), marksIn(input)];
  for (const marks of [one, other]) startByForces(marks, input.drawn, STAGE, 3);
  expect(one.map(({ x, y }) => [x, y])).toEqual(other.map(({ x, y }) => [x, y]));
});

it('known actors stand where they stood, new ones near those they are tied to', () => {
  const marks = marksIn(input);
  const before = new Map(
    input.actors.slice(1).map(({ key }, i) => [key, { x: i < 13 ? 0.25 : 0.75, y: 0.5, area: 0, hue: 0 }]),
  );
  startFromBefore(marks, before, STAGE);
  expect([marks[1]?.x, marks[1]?.y]).toEqual([250, 350]);
  expect(marks[0]?.x).toBeGreaterThan(240);
  expect(marks[0]?.x).toBeLessThan(500);
});

it('of many those of low rank stand near those they are tied to', () => {
  const crowd = worldOf(520);
  const marks = marksIn(crowd);
  startByForces(marks, crowd.drawn, STAGE, 7);
  const [first] = marks;
  const low = marks.slice(0, 520).filter(({ rank }) => rank >= 1500);
  const other = marks.slice(1040).find(({ rank }) => rank < 1500);
  if (!first || !other || low.length === 0) throw new Error('nobody is of low rank');
  const far = (one: { x: number; y: number }) =>
    low.reduce((sum, { x, y }) => sum + Math.hypot(one.x - x, one.y - y), 0);
  expect(far(first)).toBeLessThan(far(other));
});
