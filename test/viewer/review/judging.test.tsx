// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { made } from '../../../src/viewer/mend/desk.ts';
import { language } from '../../../src/viewer/preferences.ts';
import { judging } from '../../../src/viewer/review/judged.ts';
import { Judging } from '../../../src/viewer/review/judging.tsx';
import { draw, erase } from '../page.ts';
import { openReviewable } from './opened.ts';

let host: HTMLElement;
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

const seen = (text: string) => vi.waitFor(() => expect(host.textContent).toContain(text), 60_000);
const button = (text: string) =>
  [...host.querySelectorAll('button')].find((one) => one.textContent?.includes(text)) ?? expect.fail(text);

it('asks, says the precision with its interval, and corrects what was wrong', async () => {
  openReviewable();
  made.value = [];
  judging.value = null;
  host = draw(
    <dialog open>
      <Judging />
    </dialog>,
  );
  await seen('1 of');
  await seen('Is name, kind and actor right?');
  expect(host.querySelectorAll('blockquote mark')).toHaveLength(1);
  button('no name').click();
  await seen('0 of 1');
  expect(host.querySelector('.report')?.textContent).toContain('0–79.3 %');
  button('Correct what was wrong').click();
  await seen('1 wrong one is a correction now.');
  button('undo').click();
  await vi.waitFor(() => expect(host.querySelector('.report')).toBeNull(), 60_000);
  language.value = 'de';
  await seen('Sind Name, Art und Akteur richtig?');
  await seen('kein Name');
});
