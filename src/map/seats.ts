/** Seats communities so that those with many links between them are neighbours. */
import { generator } from '../base/random.ts';
import type { Group } from './group.ts';
import type { Stage } from './input.ts';
import { balance, WIDE } from './power.ts';
import { createSheet, PAD, type Sheet } from './sheet.ts';

/** Many cheap starts on a coarse sheet. */
const COARSE = 30;
const STARTS = 64;
/** The start from the forces need not be quite the best: it keeps more of the picture. */
const FAVOUR = 0.985;
const EXCHANGE_ROUNDS = 6;

interface Seating {
  readonly cost: number;
  readonly seats: readonly { readonly x: number; readonly y: number; readonly power: number }[];
}

/** Finds the seating with the shortest links, Σ weight × distance, of several starts. Changes the groups. */
export function seat(groups: readonly Group[], stage: Stage, seed: number): void {
  const sheet = createSheet(stage, COARSE);
  const random = generator(seed + 11);
  let best = trySeating(sheet, groups, FAVOUR);
  for (let start = 1; start < (groups.length > 2 ? STARTS : 1); start += 1) {
    for (const group of groups) scatter(group, stage, random);
    const next = trySeating(sheet, groups, 1);
    if (next.cost < best.cost) best = next;
  }
  groups.forEach((group, at) => {
    Object.assign(group, best.seats[at]);
  });
}

/** Seats that were near stay: the diagram only adapts to what is wanted now. Changes the groups. */
export function keepSeats(groups: readonly Group[], stage: Stage): void {
  balance(createSheet(stage, COARSE), groups, 12);
}

function scatter(group: Group, { width, height }: Stage, random: () => number): void {
  const [x, y] = [PAD + random() * (width - 2 * PAD), PAD + random() * (height - 2 * PAD)];
  group.power = 0;
  if (!group.pinned) Object.assign(group, { x, y });
}

function trySeating(sheet: Sheet, groups: readonly Group[], favour: number): Seating {
  balance(sheet, groups, 6);
  for (let round = 0; round < EXCHANGE_ROUNDS && exchangeSeats(groups); round += 1) balance(sheet, groups, 3);
  balance(sheet, groups, 8);
  const cost = favour * groups.reduce((sum, group) => sum + lengthOf(group), 0);
  return { cost, seats: groups.map(({ x, y, power }) => ({ x, y, power })) };
}

function exchangeSeats(groups: readonly Group[]): boolean {
  let better = false;
  groups.forEach((one, at) => {
    for (const other of groups.slice(at + 1)) {
      if (one.pinned || other.pinned) continue;
      const before = lengthOf(one) + lengthOf(other);
      swap(one, other);
      if (lengthOf(one) + lengthOf(other) < 0.999 * before) better = true;
      else swap(one, other);
    }
  });
  return better;
}

function swap(one: Group, other: Group): void {
  const { x, y, power } = one;
  Object.assign(one, { x: other.x, y: other.y, power: other.power });
  Object.assign(other, { x, y, power });
}

function lengthOf(group: Group): number {
  let sum = 0;
  for (const [other, weight] of group.pulls) {
    const [dx, dy] = [(group.x - other.x) / WIDE, group.y - other.y];
    sum += weight * Math.sqrt(dx * dx + dy * dy);
  }
  return sum;
}
