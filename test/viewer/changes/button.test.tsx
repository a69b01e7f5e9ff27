// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { ChangesButton } from '../../../src/viewer/changes/button.tsx';
import { appear, click, draw, erase, find, happen, openPage } from '../page.ts';

afterEach(() => vi.unstubAllGlobals());

it('opens the dialog, and is there when it is closed', async () => {
  vi.stubGlobal('fetch', async () => ({ ok: false }));
  openPage();
  const host = draw(<ChangesButton />);
  expect(host.querySelector('dialog')).toBeNull();
  click(host, '.changes-button');
  await appear(host, 'dialog');
  happen(() => void find(host, 'dialog').dispatchEvent(new Event('close')));
  expect(host.querySelector('dialog')).toBeNull();
  erase(host);
});
