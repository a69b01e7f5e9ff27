import { expect, it } from 'vitest';
import { RELATION_ORDER, relationType } from '../../src/graph/relation-types.ts';
import { RELATION_TYPES } from '../../src/model.ts';

it('knows types by their names, and no other text', () => {
  for (const type of RELATION_TYPES) expect(relationType(type)).toBe(type);
  for (const text of ['', 'Office', '__proto__', 'constructor']) expect(relationType(text)).toBeUndefined();
});

it('orders them as the list does', () => {
  const sorted = [...RELATION_TYPES].sort((a, b) => RELATION_ORDER[a] - RELATION_ORDER[b]);
  expect(sorted).toEqual([...RELATION_TYPES]);
});
