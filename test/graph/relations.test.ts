import { expect, it } from 'vitest';
import { RELATION_ORDER, relationType } from '../../src/graph/relation-types.ts';
import { RELATIONS } from '../../src/graph/relations.ts';
import { RELATION_TYPES } from '../../src/model.ts';

it('each type has titles that differ, and identifiers as others write them', () => {
  const kinds = RELATION_TYPES.map((type) => RELATIONS[type]);
  for (const reader of ['en', 'de'] as const)
    expect(new Set(kinds.map(({ title }) => title[reader])).size).toBe(kinds.length);
  for (const { wikidata = 'P1', ftm = 'Family' } of kinds) {
    expect(wikidata).toMatch(/^P\d+$/);
    expect(ftm).toMatch(/^[A-Z]\p{L}+$/u);
  }
});

it('only an occupation is of one actor', () => {
  expect(RELATION_TYPES.filter((type) => RELATIONS[type].to === undefined)).toEqual(['occupation']);
});

it('types are told from other texts, and have their order', () => {
  expect([relationType('party'), relationType('Party'), relationType('__proto__')]).toEqual([
    ...['party', undefined, undefined],
  ]);
  expect(RELATION_ORDER.office).toBe(0);
});
