/** A made-up world of three towns whose people mostly meet their own, as the input of a map. */
import { generator } from '../../src/base/random.ts';
import type { MapActor, MapInput, MapLink } from '../../src/map/input.ts';
import { type Mark, marksOf } from '../../src/map/mark.ts';
import { KINDS } from '../../src/model.ts';

export const STAGE = { width: 1000, height: 700 };

const TOWNS = ['Lindau', 'Meersburg', 'Bregenz'];

/** `each` actors in every town, linked in a ring and with the first of the town; neighbouring towns share one link. */
export function worldOf(each = 14, seed = 5): MapInput {
  const random = generator(seed);
  const actors: MapActor[] = [];
  const links: MapLink[] = [];
  const link = (a: number, b: number, weight: number, articles = 3) => {
    links.push({ a: Math.min(a, b), b: Math.max(a, b), articles, weight });
  };
  for (const [town, name] of TOWNS.entries()) {
    const first = town * each;
    for (let i = 0; i < each; i += 1) {
      const kind = KINDS[i % 3] ?? 'person';
      actors.push({ key: `${name}-${i}`, label: `${name} ${i}`, kind, standing: (100 - town) / (i + 1) });
      if (i > 0) link(first, first + i, 6 + random());
      if (i > 1) link(first + i - 1, first + i, 4 + random());
    }
    if (town > 0) link(first - each, first, 2.5 + random());
  }
  return { actors, links, drawn: links, stage: STAGE };
}

/** Marks of the world, each in the community of its town, at `placed` or in the middle. */
export function marksIn(input: MapInput, placed?: (at: number) => { x: number; y: number }): readonly Mark[] {
  const each = input.actors.length / TOWNS.length;
  const marks = marksOf(input);
  for (const [at, mark] of marks.entries()) {
    mark.community = Math.floor(at / each);
    Object.assign(mark, placed?.(at) ?? { x: 500, y: 350 });
  }
  return marks;
}

/** Pairs of marks that are nearer than the sum of their radii. */
export function touching(marks: readonly { x: number; y: number; radius: number }[]): number {
  return marks.flatMap((one, at) =>
    marks
      .slice(at + 1)
      .filter((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius),
  ).length;
}
