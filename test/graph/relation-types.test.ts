import { expect, it } from 'vitest';
import { RELATION_ORDER, relationRule, relationType } from '../../src/graph/relation-types.ts';
import { RELATION_TYPES } from '../../src/model.ts';

it('knows types by their names, and no other text', () => {
  for (const type of RELATION_TYPES) expect(relationType(type)).toBe(type);
  for (const text of ['', 'Office', '__proto__', 'constructor']) expect(relationType(text)).toBeUndefined();
});

it('orders them as the list does', () => {
  const sorted = [...RELATION_TYPES].sort((a, b) => RELATION_ORDER[a] - RELATION_ORDER[b]);
  expect(sorted).toEqual([...RELATION_TYPES]);
});

it('gives the rule that a text names, and one of no language for another text', () => {
  expect(relationRule('en/office/body-part-before-role', 'role')).toBe('en/office/body-part-before-role');
  for (const text of ['', 'gone', 'de/person/title-before-name'])
    expect(relationRule(text, 'kin')).toBe(`/kin/${text}`);
});
