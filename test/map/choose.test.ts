import { expect, it } from 'vitest';
import { candidatesOf, choose, countKinds, DEFAULT_QUOTA, type Quota } from '../../src/map/choose.ts';
import type { Kind } from '../../src/model.ts';

const many = (kind: Kind, count: number) =>
  Array.from({ length: count }, (_, i) => ({ kind, id: `${kind}${i}` }));
type One = ReturnType<typeof many>[number];
const chosenOf = (actors: readonly One[], most: number, quota: Quota, without?: ReadonlySet<One>) =>
  choose(candidatesOf(actors), most, quota, without);
const ofKind = (chosen: readonly { kind: Kind }[], kind: Kind) =>
  chosen.filter((one) => one.kind === kind).length;
/** Places first, as in most corpora. */
const ALL = [...many('place', 50), ...many('organization', 50), ...many('person', 50)];

it('half of the seats are for people, 30 % for organizations, 20 % for places', () => {
  const chosen = chosenOf(ALL, 40, DEFAULT_QUOTA);
  expect(['person', 'organization', 'place'].map((kind) => ofKind(chosen, kind as Kind))).toEqual([
    20, 12, 8,
  ]);
  expect(chosen[0]).toBe(ALL[0]);
});

it('seats that a kind cannot fill go to the others', () => {
  const few = [...many('place', 50), ...many('person', 3)];
  expect(chosenOf(few, 30, DEFAULT_QUOTA)).toHaveLength(30);
  expect(ofKind(chosenOf(few, 30, DEFAULT_QUOTA), 'person')).toBe(3);
});

it('all are shown where there is room for all', () => expect(chosenOf(ALL, 150, DEFAULT_QUOTA)).toEqual(ALL));

it('whoever is left out makes room for the next of the kind', () => {
  const people = [...ALL.filter(({ kind }) => kind === 'person')];
  const without = new Set(people.slice(0, 5));
  const chosen = chosenOf(ALL, 40, DEFAULT_QUOTA, without);
  expect(ofKind(chosen, 'person')).toBe(20);
  expect(chosen.some((one) => without.has(one))).toBe(false);
});

it('asks for nobody beyond the last who is chosen', () => {
  const asked: string[] = [];
  const all = [...many('person', 9), ...many('place', 900)];
  const inOrder = function* (isAsked = (_: Kind) => true) {
    for (const one of all) {
      if (!isAsked(one.kind)) continue;
      asked.push(one.id);
      yield one;
    }
  };
  const { compare } = candidatesOf(all);
  expect(choose({ counts: countKinds(all), inOrder, compare }, 10, DEFAULT_QUOTA)).toHaveLength(10);
  expect(new Set(asked).size).toBeLessThan(20);
});

it('a quota of nothing chooses by order', () => {
  const chosen = chosenOf(ALL, 10, { person: 0, organization: 0, place: 0 });
  expect(chosen).toEqual(ALL.slice(0, 10));
});
