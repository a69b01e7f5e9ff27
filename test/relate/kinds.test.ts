import { expect, it } from 'vitest';
import type { Kind } from '../../src/model.ts';
import { ALL_KINDS, mayTell, namedKinds } from '../../src/relate/kinds.ts';
import { findIn } from '../knowledge.ts';

const named = (text: string) => {
  const { mentions } = findIn(text, 'de');
  return namedKinds(mentions, 0, mentions.length);
};

const rule = (from: Kind, to?: Kind) => ({ from, ...(to && { to }) });

it('a rule may tell something where both its ends are named', () => {
  const kinds = named('Emil Wondra sprach mit der SPD.');
  expect(mayTell(rule('person', 'organization'), kinds)).toBe(true);
  expect(mayTell(rule('person'), kinds)).toBe(true);
  expect(mayTell(rule('person', 'place'), kinds)).toBe(false);
  expect(mayTell(rule('place'), kinds)).toBe(false);
});

it('of two ends of one kind there must be two', () => {
  expect(mayTell(rule('place', 'place'), named('Er kam aus Jena.'))).toBe(false);
  expect(mayTell(rule('place', 'place'), named('Er kam aus Jena in Thüringen.'))).toBe(true);
  expect(mayTell(rule('place', 'place'), ALL_KINDS)).toBe(true);
});

it('only the mentions between two places of their list count', () => {
  const { mentions } = findIn('Emil Wondra kam aus Jena.', 'de');
  expect(mayTell(rule('place'), namedKinds(mentions, 0, 1))).toBe(false);
  expect(mayTell(rule('place'), namedKinds(mentions, 1, 2))).toBe(true);
  expect(namedKinds(mentions, 2, 9)).toBe(0);
});
