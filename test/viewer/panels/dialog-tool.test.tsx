// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { DialogTool } from '../../../src/viewer/panels/dialog-tool.tsx';
import { createPart } from '../../../src/viewer/part.ts';
import { notices } from '../../../src/viewer/state.ts';
import { click, draw, erase } from '../page.ts';

let host: HTMLElement;
afterEach(() => erase(host));

function Box({ onClose }: { readonly onClose: () => void }) {
  return (
    <button type="button" class="inside" onClick={onClose}>
      box
    </button>
  );
}
const show = (dialog: Parameters<typeof DialogTool>[0]['dialog']) => {
  host = draw(<DialogTool dialog={dialog} label="Open" hint="Opens a box" sign="M0 0H1" />);
};

it('loads what it opens at the first click, and closes it again', async () => {
  const fetch = vi.fn(async () => Box);
  show(createPart(fetch));
  expect(fetch).not.toHaveBeenCalled();
  expect(host.querySelector('.try')?.getAttribute('title')).toBe('Opens a box');
  click(host, '.try');
  await vi.waitFor(() => expect(host.querySelector('.inside')).not.toBeNull(), 30_000);
  click(host, '.inside');
  await vi.waitFor(() => expect(host.querySelector('.inside')).toBeNull(), 30_000);
});

it('says so when it cannot be loaded', async () => {
  const before = notices.value.length;
  show(createPart(() => Promise.reject(new Error('gone'))));
  click(host, '.try');
  await vi.waitFor(() => expect(notices.value.length).toBe(before + 1), 30_000);
  expect(host.querySelector('.inside')).toBeNull();
});
