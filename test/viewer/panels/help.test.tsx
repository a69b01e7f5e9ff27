// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Help, HelpButton } from '../../../src/viewer/panels/help.tsx';
import { helpOpen } from '../../../src/viewer/state.ts';
import { appear, click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const dialog = () => find(host, 'dialog') as HTMLDialogElement;

beforeEach(() => {
  openPage();
  host = draw(
    <>
      <HelpButton />
      <Help />
    </>,
  );
});
afterEach(() => erase(host));

describe('the help', () => {
  it('opens at its button and closes at its cross', async () => {
    expect(host.querySelector('dialog')).toBeNull();
    click(host, '[aria-label="Help"]');
    await appear(host, 'dialog');
    expect(dialog().open).toBe(true);
    click(host, 'dialog .close');
    expect(host.querySelector('dialog')).toBeNull();
  });

  it('is known to be closed when the browser closes it', async () => {
    click(host, '[aria-label="Help"]');
    await appear(host, 'dialog');
    happen(() => dialog().dispatchEvent(new Event('close')));
    expect(helpOpen.value).toBe(false);
  });

  it('explains every key that works everywhere', async () => {
    click(host, '[aria-label="Help"]');
    await appear(host, 'dialog');
    expect(textsOf(host, 'kbd')).toEqual(expect.arrayContaining(['/', 'Esc', '?']));
  });
});
