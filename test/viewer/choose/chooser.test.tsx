// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Chooser } from '../../../src/viewer/choose/chooser.tsx';
import { filters, model } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openCounted, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  openCounted();
  host = draw(<Chooser />);
});
afterEach(() => erase(host));

const box = (at: number) => find(host, `li:nth-child(${at}) input`);

it('lists sources with their counts; one language is no choice', () => {
  expect(textsOf(host, '.name')).toEqual(['without a source', 'Der Abend', 'Der Morgen']);
  expect(textsOf(host, 'legend')).toEqual(['Sources', 'Together within']);
});

it('leaves a source out, and takes it in again', () => {
  happen(() => box(2).click());
  expect(filters.value.sources).toEqual(['', 'Der Morgen']);
  expect([...model.value.articles.keys()].sort()).toEqual(['a1', 'a3']);
  happen(() => box(2).click());
  expect(filters.value.sources).toBeUndefined();
});

it('chooses one alone, and all again', () => {
  click(host, 'li:nth-child(3) .only');
  expect(filters.value.sources).toEqual(['Der Morgen']);
  click(host, 'li:nth-child(3) .only');
  expect(filters.value.sources).toBeUndefined();
});

it('counts in another window', () => {
  expect(model.value.link.has('e:w|e:x')).toBe(false);
  happen(() => find(host, '.radio:last-child input').click());
  expect(filters.value.window).toBe('article');
  expect(model.value.link.has('e:w|e:x')).toBe(true);
  happen(() => find(host, '.radio input').click());
  expect(filters.value.window).toBeUndefined();
});
