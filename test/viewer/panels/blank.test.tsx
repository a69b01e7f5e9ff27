// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { Loaded } from '../../../src/viewer/model/loaded.ts';
import { Blank } from '../../../src/viewer/panels/blank.tsx';
import { loaded } from '../../../src/viewer/state.ts';
import { appear, draw, erase, find, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const show = (what: Loaded) => {
  openPage();
  loaded.value = what;
  host = draw(<Blank />);
};
afterEach(() => erase(host));

it('says that the graph is loading', () => {
  show({ is: 'loading' });
  expect(host.textContent).toBe('Loading the network …');
});

it('says how much of a graph has come, and of how much where that is known', () => {
  show({ is: 'loading', progress: { bytes: 1_200_000, of: 2_400_000 } });
  expect(find(host, 'label').textContent).toBe('1.2 MB');
  expect(find(host, 'progress').getAttribute('value')).toBe('0.5');
  erase(host);
  show({ is: 'loading', progress: { bytes: 1_200_000, of: null } });
  expect(find(host, 'progress').hasAttribute('value')).toBe(false);
});

it('loads what says why there is no picture', async () => {
  show({ is: 'missing', detail: '404' });
  await appear(host, 'h2');
  expect(textsOf(host, 'h2')).toEqual(['There is no graph yet']);
});
