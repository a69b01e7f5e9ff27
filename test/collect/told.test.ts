import { expect, it } from 'vitest';
import { factsIn, tracesOf } from '../../src/collect/index.ts';
import type { Found, Linked, Mention, Relation } from '../../src/model.ts';

const SAYS: Relation = {
  ...{ type: 'party', rule: 'de/party/r', from: 0, to: 5, status: 'held', sentence: 1, start: 0, end: 9 },
  ...{ role: 'Chefin', said: true },
};
const mention = (start: number): Mention => ({
  ...{ start, end: start + 3, text: 'abc', name: 'abc', sentence: 1 },
  ...{ kind: 'person', form: 'name', evidence: [{ by: 'rule', id: 'de/r', weight: 1 }] },
});
const found = (...relations: readonly Relation[]): Found => ({
  ...{ article: 'a', language: 'de', sentences: [] },
  mentions: [mention(0), mention(5)],
  relations,
});
const linked = (kind: 'organization' | 'place', ...actors: readonly ('e:p' | 'e:o')[]): Linked => ({
  entities: [
    { id: 'e:p', kind: 'person', label: 'P', names: [], because: [] },
    { id: 'e:o', kind, label: 'O', names: [], because: [] },
  ],
  actors: [actors],
});

const factsOf = (one: Found, actors: Linked) => factsIn([{ id: one.article }], [tracesOf(one)], actors);

it('a statement is about the actors of its mentions', () => {
  expect(factsOf(found(SAYS), linked('organization', 'e:p', 'e:o'))).toEqual([
    {
      ...{ type: 'party', subject: 'e:p', object: 'e:o', role: 'Chefin', status: 'held', said: true },
      ...{ rule: 'de/party/r', article: 'a', sentence: 1 },
    },
  ]);
});

it('of an end that is of another kind, of no actor or the same one nothing is stated', () => {
  expect(factsOf(found(SAYS), linked('place', 'e:p', 'e:o'))).toEqual([]);
  expect(factsOf(found(SAYS), linked('organization', 'e:o', 'e:p'))).toEqual([]);
  expect(factsOf(found(SAYS), linked('organization', 'e:p', 'e:p'))).toEqual([]);
  expect(factsOf(found({ ...SAYS, to: 4 }), linked('organization', 'e:p', 'e:o'))).toEqual([]);
  expect(factsOf(found({ ...SAYS, from: 4 }), linked('organization', 'e:p', 'e:o'))).toEqual([]);
});

it('an article without statements has no facts', () => {
  const { relations: _, ...silent } = found();
  expect(factsOf(silent, linked('organization', 'e:p', 'e:o'))).toEqual([]);
});
