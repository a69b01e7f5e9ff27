/** A guard holds where all of its patterns match; those of the languages are asked by their examples. */
import { expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Guard } from '../../src/relate/guard.ts';
import { compileGuards } from '../../src/relate/guards.ts';
import type { Firing } from '../../src/relate/net.ts';
import { tagBits } from '../../src/relate/tags.ts';
import type { Term } from '../../src/relate/terms.ts';

const terms = ['she', 'president', 'Emil', 'left'].map(
  (text, start): Term => ({
    ...tagBits(text === 'Emil' ? ['Flow', 'Person'] : ['Flow']),
    ...{ text, start, end: start + 1, mention: -1, normal: text.toLowerCase() },
  }),
);
const firing: Firing = {
  ...{ rule: item(english.relations.rules, 0), start: 1, end: 3, from: 2, to: -1 },
  ...{ role: { start: 1, end: 2 }, rank: undefined },
};
const ABOUT: Guard = {
  id: 'xx/guard/so',
  because: { en: 'It is so.', de: 'Es ist so.' },
  ...{ examples: ['a', 'b'], notIn: ['c'] },
};
const isGuarded = (one: Partial<Guard>, where = firing) =>
  compileGuards([{ ...ABOUT, ...one }])(where, terms);

it('asks for what stands at, before and behind a statement, and behind its person', () => {
  expect(isGuarded({ at: 'president' })).toBe(true);
  expect(isGuarded({ before: 'she' })).toBe(true);
  expect(isGuarded({ behind: 'left' })).toBe(true);
  expect(isGuarded({ person: 'left' })).toBe(true);
  expect(isGuarded({ person: 'left' }, { ...firing, from: 0 })).toBe(false);
});

it('holds only where all of that is so', () => {
  expect(isGuarded({ at: 'president', behind: 'left' })).toBe(true);
  expect(isGuarded({ at: 'president', behind: 'came' })).toBe(false);
  expect(isGuarded({ before: 'he', behind: 'left' })).toBe(false);
  expect(compileGuards([])(firing, terms)).toBe(false);
});

it('is named where it cannot be compiled', () => {
  expect(() => compileGuards([{ ...ABOUT, at: '#Nowhere' }])).toThrow('xx/guard/so');
});
