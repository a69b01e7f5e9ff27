// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { ReviewButton } from '../../../src/viewer/review/button.tsx';
import { loaded } from '../../../src/viewer/state.ts';
import { draw, erase, openCounted } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

it('opens the dialog, which is loaded then; there is none without a graph', async () => {
  openCounted();
  host = draw(<ReviewButton />);
  expect(host.querySelector('dialog')).toBeNull();
  host.querySelector('button')?.click();
  await vi.waitFor(
    () => expect(host.querySelector('dialog')?.textContent).toContain('Review the actors'),
    60_000,
  );
  erase(host);
  loaded.value = { is: 'loading' };
  host = draw(<ReviewButton />);
  expect(host.querySelector('button')).toBeNull();
});
