// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptFile, made } from '../../../src/viewer/mend/desk.ts';
import { language } from '../../../src/viewer/preferences.ts';
import { ReviewDialog } from '../../../src/viewer/review/dialog.tsx';
import { looked, sort, steps } from '../../../src/viewer/review/sitting.ts';
import { draw, erase } from '../page.ts';
import { openReviewable } from './opened.ts';

let host: HTMLElement;
beforeEach(() => {
  openReviewable();
  made.value = [];
  looked.value = null;
  steps.value = [];
  sort.value = '';
});
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

const seen = (text: string) => vi.waitFor(() => expect(host.textContent).toContain(text), 60_000);
const button = (text: string) =>
  [...host.querySelectorAll('button')].find((one) => one.textContent === text) ?? expect.fail(text);

it('shows the reason and both sentences, and decides by buttons', async () => {
  host = draw(<ReviewDialog onClose={() => {}} />);
  await seen('1 of 2 · the program is unsure · 2 articles to mend');
  await seen('Is this an actor?');
  await vi.waitFor(() => expect(host.querySelectorAll('blockquote')).toHaveLength(2), 60_000);
  expect([...host.querySelectorAll('blockquote mark')].map((one) => one.textContent)).toEqual([
    'Anbetracht',
    'Anbetracht',
  ]);
  button('r right as it is').click();
  await seen('Are the two one actor?');
  await seen('1 decided in this sitting');
  expect(keptFile()).toContain('- keep: Anbetracht (place)');
  button('u undo').click();
  await seen('Is this an actor?');
  expect(keptFile()).not.toContain('- keep');
  button('k skip').click();
  await seen('Are the two one actor?');
  button('d different').click();
  await seen('Nothing is left to decide.');
  expect(keptFile()).toContain('- distinct: [Nordrhein-Westfalen (place), Nordrhein-Westfallen (place)]');
});

it('speaks German', async () => {
  language.value = 'de';
  host = draw(<ReviewDialog onClose={() => {}} />);
  await seen('1 von 2 · das Programm ist unsicher · 2 Artikel zu berichtigen');
  await seen('n kein Akteur');
});
