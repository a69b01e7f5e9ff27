import { expect, it } from 'vitest';
import { areApart, bondOfMention, type Decided, type Side } from '../../src/link/decisions.ts';

const evidence = { by: 'correction', id: 'distinct x:1', weight: 1 } as const;
const cut = {};
const side = (place: number, of: object = cut): Side => ({ cut: of, place, evidence });

it('different sides of one cut are apart', () => {
  expect(areApart([side(0)], [side(1)])).toBe(true);
  expect(areApart([side(0)], [side(0)])).toBe(false);
  expect(areApart([side(0)], [side(1, {})])).toBe(false);
  expect(areApart([], [side(1)])).toBe(false);
});

it('only a bond about one mention tells it apart from others', () => {
  const bond = { kind: 'person', name: 'A' } as const;
  const decided = (reach: 'article' | 'mention'): Decided => ({
    bounds: [{ bond, place: 0, evidence: [], reach }],
    sides: [],
    evidence: [],
  });
  expect(bondOfMention(decided('mention'))).toBe(bond);
  expect(bondOfMention(decided('article'))).toBeUndefined();
  expect(bondOfMention(undefined)).toBeUndefined();
});
