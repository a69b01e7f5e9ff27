// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { tell } from '../../../src/viewer/actions.ts';
import { NoticesHere } from '../../../src/viewer/panels/notices-here.tsx';
import { notices } from '../../../src/viewer/state.ts';
import { click, draw, erase, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
  notices.value = [];
  tell('from before');
  host = draw(<NoticesHere />);
});
afterEach(() => erase(host));

it('shows what is told since it is there, until somebody dismisses it', () => {
  expect(host.textContent).toBe('');
  happen(() => tell('It was not added', ['nothing there']));
  expect(textsOf(host, 'p')).toEqual(['It was not added', 'nothing there']);
  click(host, '.close');
  expect(host.textContent).toBe('');
  expect(notices.value.map(({ title }) => title)).toEqual(['from before']);
});
