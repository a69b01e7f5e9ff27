import { expect, it } from 'vitest';
import { choose, DEFAULT_QUOTA } from '../../src/map/choose.ts';
import type { Kind } from '../../src/model.ts';

const many = (kind: Kind, count: number) =>
  Array.from({ length: count }, (_, i) => ({ kind, id: `${kind}${i}` }));
const ofKind = (chosen: readonly { kind: Kind }[], kind: Kind) =>
  chosen.filter((one) => one.kind === kind).length;
/** Places first, as in most corpora. */
const ALL = [...many('place', 50), ...many('organization', 50), ...many('person', 50)];

it('half of the seats are for people, 30 % for organizations, 20 % for places', () => {
  const chosen = choose(ALL, 40, DEFAULT_QUOTA);
  expect(['person', 'organization', 'place'].map((kind) => ofKind(chosen, kind as Kind))).toEqual([
    20, 12, 8,
  ]);
  expect(chosen[0]).toBe(ALL[0]);
});

it('seats that a kind cannot fill go to the others', () => {
  const few = [...many('place', 50), ...many('person', 3)];
  expect(choose(few, 30, DEFAULT_QUOTA)).toHaveLength(30);
  expect(ofKind(choose(few, 30, DEFAULT_QUOTA), 'person')).toBe(3);
});

it('all are shown where there is room for all', () => expect(choose(ALL, 150, DEFAULT_QUOTA)).toBe(ALL));

it('a quota of nothing chooses by order', () => {
  const chosen = choose(ALL, 10, { person: 0, organization: 0, place: 0 });
  expect(chosen).toEqual(ALL.slice(0, 10));
});
