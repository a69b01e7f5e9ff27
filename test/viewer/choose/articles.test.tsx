// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { narrow } from '../../../src/viewer/actions.ts';
import { Articles } from '../../../src/viewer/choose/articles.tsx';
import { filtersOpen } from '../../../src/viewer/state.ts';
import { timelineOpen } from '../../../src/viewer/time/toggle.ts';
import { appear, click, draw, erase, find, happen, openCounted, openPage, unfold } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

it('says how many articles are counted, and what is chosen of them', async () => {
  openCounted();
  host = draw(<Articles />);
  expect(find(host, 'h2').textContent).toBe('Articles 3');
  happen(() => narrow({ from: '2020-02' }));
  expect(find(host, 'h2').textContent).toBe('Articles 1/3');
  await appear(host, '.chips li');
});

it('unfolds sources, languages and window', async () => {
  openCounted();
  host = draw(<Articles />);
  unfold(host, '.choose');
  await appear(host, '.chooser fieldset');
});

it('opens the timeline, and folds away the filters of narrow windows', () => {
  openCounted();
  filtersOpen.value = true;
  timelineOpen.value = false;
  host = draw(<Articles />);
  click(host, '[aria-controls="timeline"]');
  expect(timelineOpen.value).toBe(true);
  expect(filtersOpen.value).toBe(false);
  timelineOpen.value = false;
});

it('offers no choice where nothing can be counted anew', () => {
  openPage();
  host = draw(<Articles />);
  expect(host.querySelector('.choose')).toBeNull();
});
