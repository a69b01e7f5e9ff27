// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { filters } from '../../../src/viewer/state.ts';
import { rest } from '../../../src/viewer/time/clock.ts';
import { Timeline } from '../../../src/viewer/time/timeline.tsx';
import { click, draw, erase, find, happen, openCounted, openPage, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  rest();
  openCounted({ selection: { is: 'actor', key: 'e:z' } });
  host = draw(<Timeline onClose={() => undefined} />);
});
afterEach(() => erase(host));

it('says the stretch and its articles, and what the inner bars are', () => {
  expect(find(host, '.said').textContent).toBe('Jan 2, 2020 – Feb 1, 2020 3 articles');
  expect(host.querySelectorAll('.bars .all')).toHaveLength(2);
  expect(host.querySelectorAll('.bars .own')).toHaveLength(1);
  expect(find(host, '.own-note').textContent).toBe('Inner bars: articles that name z');
});

it('offers presets that leave anything out', () => {
  expect(textsOf(host, '.presets button')).toEqual(['All', 'Last week']);
  click(host, '.presets button:last-child');
  expect(filters.value).toMatchObject({ from: '2020-01-26', to: '2020-02-01' });
  expect(find(host, '[role="status"]').textContent).toBe('1 of 3 articles');
  expect(find(host, '.presets button:last-child').getAttribute('aria-pressed')).toBe('true');
});

it('takes articles without a date along where days are chosen', () => {
  const box = () => find(host, '.undated input') as HTMLInputElement;
  expect([box().checked, box().disabled]).toEqual([true, true]);
  click(host, '.presets button:last-child');
  expect([box().checked, box().disabled]).toEqual([false, false]);
  happen(() => box().click());
  expect(filters.value.undated).toBe(true);
});

it('plays and stops', () => {
  click(host, '.play');
  expect(find(host, '.play').textContent).toContain('Stop');
  click(host, '.play');
  expect(filters.value.to).toBe('2020-01-03');
});

it('says why there is nothing to see', () => {
  openPage();
  erase(host);
  host = draw(<Timeline onClose={() => undefined} />);
  expect(host.textContent).toContain('without occurrences.bin');
});
