import { expect, it } from 'vitest';
import { groupsOf } from '../../src/map/group.ts';
import { cross, uncross } from '../../src/map/uncross.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

it('two actors change places where their links cross', () => {
  const input = worldOf(4);
  const marks = marksIn(input, (at) => ({
    x: 100 + 50 * (at % 2),
    y: 100 + 50 * Math.floor((at % 4) / 2) + 300 * Math.floor(at / 4),
  }));
  const [a, b, c, d] = marks;
  if (!a || !b || !c || !d) throw new Error('no marks');
  const drawn = [
    { a: 0, b: 3, articles: 2, weight: 5 },
    { a: 1, b: 2, articles: 2, weight: 5 },
  ];
  for (const mark of marks) mark.ties = [];
  expect(cross({ from: a, to: d }, { from: b, to: c })).toBe(true);
  uncross(groupsOf(marks, [], STAGE), marks, drawn);
  expect(cross({ from: a, to: d }, { from: b, to: c })).toBe(false);
});

it('links that share an end do not cross, nor do parallel ones', () => {
  const [a, b, c, d] = marksIn(worldOf(4), (at) => ({ x: 10 * (at % 2), y: 10 * Math.floor(at / 2) }));
  if (!a || !b || !c || !d) throw new Error('no marks');
  expect(cross({ from: a, to: b }, { from: a, to: d })).toBe(false);
  expect(cross({ from: a, to: b }, { from: c, to: d })).toBe(false);
});
