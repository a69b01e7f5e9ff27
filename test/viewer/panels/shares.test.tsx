// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Sources, Times } from '../../../src/viewer/panels/shares.tsx';
import { click, draw, erase, find, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const choose = vi.fn();
beforeEach(() => {
  openPage();
  choose.mockClear();
});
afterEach(() => erase(host));

it('times say in words what their bars show, and are chosen by a click', () => {
  const shares = [
    ['2020-01', 2],
    ['2020-02', 0],
    ['2020-03', 8],
  ] as const;
  host = draw(<Times shares={shares} chosen="2020-01" choose={choose} />);
  expect(find(host, 'svg').getAttribute('aria-label')).toBe(
    'Articles from Jan 2020 to Mar 2020, most in Mar 2020: 8',
  );
  const heights = [...host.querySelectorAll('rect:not(.catch)')].map((bar) =>
    Number(bar.getAttribute('height')),
  );
  expect(heights).toEqual([11, 0, 44]);
  click(host, '[data-time="2020-03"]');
  click(host, '[data-time="2020-01"]');
  expect(choose.mock.calls).toEqual([['2020-03'], ['']]);
});

it('bars are as high as those of somebody beside them', () => {
  host = draw(<Times shares={[['2020-01', 2]]} chosen="" choose={choose} full={4} />);
  expect(find(host, 'rect').getAttribute('height')).toBe('22');
});

it('of no times nothing is shown', () => {
  host = draw(<Times shares={[]} chosen="" choose={choose} />);
  expect(host.textContent).toBe('');
});

it('the five strongest sources can be chosen, and given up again', () => {
  const shares = Array.from({ length: 9 }, (_, i) => [`Blatt ${i}`, 90 - i * 10] as const);
  host = draw(<Sources shares={shares} chosen="Blatt 1" choose={choose} />);
  expect(textsOf(host, '.name')).toEqual(['Blatt 0', 'Blatt 1', 'Blatt 2', 'Blatt 3', 'Blatt 4']);
  click(host, 'li:nth-child(1) button');
  click(host, 'li:nth-child(2) button');
  expect(choose.mock.calls).toEqual([['Blatt 0'], ['']]);
});
