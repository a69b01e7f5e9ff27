// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addressOf, copy } from '../../../src/viewer/share/copy.ts';
import { Copying } from '../../../src/viewer/share/copying.tsx';
import { appear, click, draw, erase, find, openPage } from '../page.ts';

vi.mock('../../../src/viewer/share/copy.ts', async (original) => ({
  ...(await original<typeof import('../../../src/viewer/share/copy.ts')>()),
  copy: vi.fn(),
}));

let host: HTMLElement;
beforeEach(() => {
  openPage();
  host = draw(<Copying label="Copy link" said="It is copied." text={addressOf} />);
});
afterEach(() => erase(host));

it('says that the link was copied', async () => {
  vi.mocked(copy).mockResolvedValue(true);
  click(host, '.copy');
  await expect.poll(() => find(host, '[role="status"]').textContent).toContain('copied');
  expect(copy).toHaveBeenCalledWith(addressOf());
  expect(host.querySelector('input')).toBeNull();
});

it('shows the address, selected, where it cannot be copied', async () => {
  vi.mocked(copy).mockResolvedValue(false);
  click(host, '.copy');
  await appear(host, 'input');
  const field = find(host, 'input') as HTMLInputElement;
  expect([field.value, document.activeElement]).toEqual([addressOf(), field]);
  await expect.poll(() => field.selectionEnd).toBe(field.value.length);
});
