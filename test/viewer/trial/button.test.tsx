// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { notices } from '../../../src/viewer/state.ts';
import { TryButton } from '../../../src/viewer/trial/button.tsx';
import { appear, click, draw, erase, openPage, textsOf } from '../page.ts';

const parts = vi.hoisted(() => ({ missing: false }));
vi.mock('../../../src/viewer/trial/dialog.tsx', () => ({
  get TrialDialog() {
    if (parts.missing) throw new Error('404');
    return ({ onClose }: { readonly onClose: () => void }) => (
      <dialog>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </dialog>
    );
  },
}));

let host: HTMLElement;

beforeEach(() => {
  openPage();
  host = draw(<TryButton />);
});
afterEach(() => erase(host));

describe('the button of the trial', () => {
  it('says so when the dialog cannot be loaded, and tries again', async () => {
    parts.missing = true;
    click(host, '.try');
    await expect.poll(() => notices.value.length).toBe(1);
    expect(notices.value[0]?.title).toContain('could not be loaded');
    parts.missing = false;
    click(host, '.try');
    await appear(host, 'dialog');
    click(host, 'dialog button');
  });

  it('opens the dialog, which closes itself, as often as one likes', async () => {
    for (let time = 0; time < 2; time++) {
      expect(host.querySelector('dialog')).toBeNull();
      click(host, '.try');
      await appear(host, 'dialog');
      click(host, 'dialog button');
    }
    expect(textsOf(host, '.try')).toEqual(['Try a text']);
  });
});
