// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { made } from '../../../src/viewer/mend/desk.ts';
import { ReviewDialog } from '../../../src/viewer/review/dialog.tsx';
import { looked } from '../../../src/viewer/review/sitting.ts';
import { draw, erase } from '../page.ts';
import { openReviewable } from './opened.ts';

let host: HTMLElement;
afterEach(() => {
  erase(host);
  vi.unstubAllGlobals();
});

it('has a name, and tells when it is closed', () => {
  openReviewable();
  made.value = [];
  looked.value = null;
  const closed = vi.fn();
  host = draw(<ReviewDialog onClose={closed} />);
  const dialog = host.querySelector('dialog') ?? expect.fail();
  expect(dialog.open).toBe(true);
  expect(document.getElementById(dialog.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
    'Review the actors',
  );
  host.querySelector<HTMLElement>('.close')?.click();
  expect(dialog.open).toBe(false);
  expect(closed).toHaveBeenCalledTimes(1);
});
