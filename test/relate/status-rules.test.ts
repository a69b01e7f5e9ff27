/** Rules of status; those of the languages are asked by their examples. */
import { expect, it } from 'vitest';
import { item } from '../../src/base/item.ts';
import { english } from '../../src/languages/en/index.ts';
import type { Firing } from '../../src/relate/net.ts';
import type { StatusRule } from '../../src/relate/status-rule.ts';
import { compileStatuses } from '../../src/relate/status-rules.ts';
import type { Term } from '../../src/relate/terms.ts';
import { findIn } from '../knowledge.ts';

const terms = ['fired', 'president', 'Emil', 'resigned'].map(
  (text, start): Term => ({
    ...{ text, start, end: start + 1, mention: -1, normal: text.toLowerCase(), low: 0, high: 0 },
  }),
);
const rule = { ...item(english.relations.rules, 0), type: 'role' as const };
const firing: Firing = {
  ...{ rule, start: 1, end: 3, from: 2, to: -1 },
  ...{ role: { start: 1, end: 2 }, rank: undefined },
};
const OVER: StatusRule = {
  ...{ status: 'former', id: 'xx/status/over', where: 'before', match: '[<mark>fired]' },
  ...{ because: { en: 'It is over.', de: 'Es ist vorbei.' }, examples: ['a', 'b'], notIn: ['c'] },
};
const held = (one: Partial<StatusRule>, where = firing) =>
  compileStatuses([{ ...OVER, ...one }])(where, terms);

it('says how a role is held by what stands before, behind or within, and by which word', () => {
  expect(held({})).toEqual({ status: 'former', mark: 0 });
  expect(held({ where: 'behind', match: '[<mark>resigned]' })).toEqual({ status: 'former', mark: 3 });
  expect(held({ where: 'within', match: '[<mark>president]' })).toEqual({ status: 'former', mark: 1 });
  expect(held({ where: 'within' })).toBeUndefined();
});

it('asks what stands directly before the statement besides', () => {
  const resigned = { where: 'behind', match: '[<mark>resigned]' } as const;
  expect(held({ ...resigned, after: 'fired' })).toEqual({ status: 'former', mark: 3 });
  expect(held({ ...resigned, after: 'hired' })).toBeUndefined();
  expect(held({ ...resigned, notAfter: 'fired' })).toBeUndefined();
  expect(held({ ...resigned, notAfter: 'hired' })).toEqual({ status: 'former', mark: 3 });
});

it('speaks of those who stand by somebody where it says so, and of nobody else then', () => {
  const associate = { ...firing, rule: { ...rule, type: 'associate' as const } };
  expect(held({}, associate)).toBeUndefined();
  expect(held({ associates: true }, associate)).toEqual({ status: 'former', mark: 0 });
  expect(held({ associates: true })).toBeUndefined();
});

it('says nothing beside what forbids it, without a role, or of a wife', () => {
  expect(held({ notWith: 'resigned' })).toBeUndefined();
  expect(held({ notWith: 'hired' })).toEqual({ status: 'former', mark: 0 });
  expect(held({}, { ...firing, role: undefined })).toBeUndefined();
  expect(held({}, { ...firing, rule: { ...rule, type: 'kin' } })).toBeUndefined();
});

it('marks the word that says so, and is named where it cannot be compiled', () => {
  expect(() => compileStatuses([{ ...OVER, match: 'fired' }])).toThrow('the match marks no [<mark>…]');
  expect(() => compileStatuses([{ ...OVER, match: '[<mark>#Nowhere]' }])).toThrow('xx/status/over');
});

it('does not overrule what the noun phrase says', () => {
  const told = (text: string) => findIn(text, 'en').relations?.map(({ status }) => status);
  expect(told('Yesterday acting chairman Emil Wondra resigned.')).toEqual(['acting']);
  expect(told('Yesterday chairman Emil Wondra resigned.')).toEqual(['former']);
});
