import { expect, it } from 'vitest';
import { headingOf, narrow } from '../../src/map/title.ts';
import { marksIn, worldOf } from './world.ts';

const input = worldOf();
const marks = marksIn(input);

it('names an area by the two members that stand for it', () => {
  expect(headingOf(marks.slice(14, 28), marks, input.links)?.text).toBe('Meersburg 0 · Meersburg 1');
});

it('prefers who is linked inside to who is known elsewhere', () => {
  const away = Array.from({ length: 12 }, (_, i) => ({ a: 14, b: 28 + i, articles: 9, weight: 40 }));
  expect(headingOf(marks.slice(14, 28), marks, [...input.links, ...away])?.text).toBe(
    'Meersburg 1 · Meersburg 2',
  );
});

it('leaves few members and small pictures without a name', () => {
  expect(headingOf(marks.slice(0, 4), marks, input.links)).toBeNull();
  expect(headingOf(marks.slice(0, 6), marks.slice(0, 12), input.links)).toBeNull();
});

it('is one name where there is no room for two', () => {
  const heading = headingOf(marks.slice(0, 14), marks, input.links);
  if (!heading) throw new Error('no name');
  const { width } = heading;
  narrow(heading, width);
  expect(heading.text).toBe('Lindau 0 · Lindau 1');
  narrow(heading, width - 1);
  expect(heading.text).toBe('Lindau 0');
  expect(heading.width).toBeLessThan(width / 2);
});
