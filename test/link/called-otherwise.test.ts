/** Surnames whose bearers are called what somebody of a list is not. */
import { describe, expect, it } from 'vitest';
import { isCalledOtherwise } from '../../src/link/called-otherwise.ts';
import type { Row } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

const words = knowing(() => undefined);
const row = (list: string, ...flags: Row['flags']): Row => ({
  ...{ id: `${list}/wondra`, kind: 'person', label: { de: 'Emil Wondra' } },
  flags,
});
const minister = row('people-germany', 'm');
const player = row('people-sport', 'm', 'sport');

function isOther(article: string, one: Row): boolean {
  const { founds, texts } = marked([article]);
  const [found] = founds;
  return isCalledOtherwise(one, found?.mentions ?? [], words, texts(found?.article ?? '') ?? '');
}

describe('another one is meant', () =>
  it.each([
    ['by a woman of the surname', 'Pressesprecherin [[Wondra|person]] schwieg.', minister],
    ['by all mentions', 'Sprecherin [[Wondra|person]] kam. [[Wondra|person]] ging.', minister],
    ['by a minister', 'Ministerin [[Wondra|person]] kam.', player],
    ['by other work', 'Kinderarzt [[Wondra|person]] kam.', player],
  ])('%s', (_, article, one) => expect(isOther(article, one)).toBe(true)));

describe('it may be the one of the list', () =>
  it.each([
    ['whom the article names in full', 'Sprecherin [[Wondra|person]] mit [[Emil Wondra|person]].', minister],
    ['who is called what he is', 'Sprecherin [[Wondra|person]]. Minister [[Wondra|person]].', minister],
    ['who is called nothing', '[[Wondra|person]] kam.', minister],
    ['of work that politicians may do', 'Sprecher [[Wondra|person]] kam.', minister],
    ['a woman', 'Ministerin [[Wondra|person]] kam.', row('people-germany', 'f')],
  ])('%s', (_, article, one) => expect(isOther(article, one)).toBe(false)));

it('nothing that is no person is called anything', () =>
  expect(isOther('Sprecherin [[Wondra|person]] kam.', { ...minister, kind: 'organization' })).toBe(false));
