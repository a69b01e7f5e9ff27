import { expect, it } from 'vitest';
import { shareStage } from '../../src/map/ground.ts';
import { groupsOf } from '../../src/map/group.ts';
import { settle, swapPlaces, tieLength } from '../../src/map/settle.ts';
import { marksIn, STAGE, worldOf } from './world.ts';

const input = worldOf();

function settled(warm: boolean) {
  const marks = marksIn(input, (at) => ({
    x: 60 + 300 * Math.floor(at / 14) + 18 * (at % 14),
    y: 100 + 40 * (at % 14),
  }));
  const before = marks.map(({ x, y }) => ({ x, y }));
  const groups = groupsOf(marks, input.links, STAGE);
  const sheet = shareStage(groups, STAGE);
  settle(groups, sheet, warm);
  return { marks, sheet, before };
}

it('ends with each mark on the ground of its community, none on another', () => {
  const { marks, sheet } = settled(false);
  for (const { x, y, community } of marks) expect(sheet.under(x, y)?.owner).toBe(community);
  for (const [at, one] of marks.entries()) {
    for (const other of marks.slice(at + 1))
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(10);
  }
});

it('moves less from where all stood before', () => {
  const moved = ({ marks, before }: ReturnType<typeof settled>) =>
    marks.reduce(
      (sum, { x, y }, at) => sum + Math.hypot(x - (before[at]?.x ?? 0), y - (before[at]?.y ?? 0)),
      0,
    );
  expect(moved(settled(true))).toBeLessThan(moved(settled(false)));
});

it('tells before each round how far it is', () => {
  const marks = marksIn(input);
  const groups = groupsOf(marks, input.links, STAGE);
  const heard: number[] = [];
  settle(groups, shareStage(groups, STAGE), true, (share) => heard.push(share));
  expect(heard[0]).toBe(0);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.at(-1)).toBeLessThan(1);
});

it('measures ties, those across less', () => {
  const [one, inside, , across] = [0, 1, 2, 14].map((at) => marksIn(input)[at]);
  if (!one || !inside || !across) throw new Error('no marks');
  Object.assign(one, {
    x: 0,
    y: 0,
    ties: [
      { to: inside, pull: 2 },
      { to: across, pull: 2 },
    ],
  });
  Object.assign(inside, { x: 0, y: 10 });
  Object.assign(across, { x: 0, y: 10 });
  expect(tieLength(one)).toBeGreaterThan(20);
  expect(tieLength(one)).toBeLessThan(40);
  swapPlaces(one, inside);
  expect([one.y, inside.y]).toEqual([10, 0]);
});

it('shortens the ties of a group that is too large to try all pairs at once', () => {
  const many = worldOf(560);
  const marks = marksIn(many, (at) => ({ x: 30 + ((at * 37) % 940), y: 30 + ((at * 53) % 640) }));
  const ties = () => marks.reduce((sum, mark) => sum + tieLength(mark), 0);
  const groups = groupsOf(marks, many.links, STAGE);
  const before = ties();
  settle(groups, shareStage(groups, STAGE), false);
  expect(ties()).toBeLessThan(0.6 * before);
});
