// @vitest-environment happy-dom
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { showAround } from '../../../src/viewer/actions.ts';
import { AroundBar } from '../../../src/viewer/panels/around-bar.tsx';
import { around, surroundings, visible } from '../../../src/viewer/state.ts';
import { actorNamed, click, draw, erase, find, happen, openPage, textsOf, type } from '../page.ts';

let host: HTMLElement;
const show = (...labels: string[]) =>
  happen(() => showAround({ keys: labels.map((label) => actorNamed(label).key), depth: 1, most: 40 }));

beforeAll(() => surroundings.load());
beforeEach(() => {
  openPage();
  host = draw(<AroundBar />);
});
afterEach(() => erase(host));

it('is there only while a network around somebody is shown, and leads back to all', () => {
  expect(host.textContent).toBe('');
  const all = visible.value.actors.length;
  show('Iran', 'Irak');
  expect(textsOf(host, 'b')).toEqual(['Network around Iran and 1 more']);
  show('NATO');
  expect(textsOf(host, 'b')).toEqual(['Network around NATO']);
  expect(visible.value.actors.length).toBeLessThan(all);
  click(host, '.around > button');
  expect(around.value).toBeNull();
  expect(visible.value.actors).toHaveLength(all);
});

it('widens it by depth and narrows it by number', () => {
  show('NATO');
  const near = visible.value.actors.length;
  click(host, 'fieldset button:nth-child(2)');
  expect(visible.value.actors.length).toBeGreaterThan(near);
  type(find(host, 'input'), '5');
  expect(visible.value.actors.length).toBeLessThanOrEqual(6);
});
