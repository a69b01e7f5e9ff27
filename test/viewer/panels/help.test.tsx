// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HelpButton, HelpDialog } from '../../../src/viewer/panels/help.tsx';
import { helpOpen } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
const dialog = () => find(host, 'dialog') as HTMLDialogElement;

beforeEach(() => {
  openPage();
  host = draw(
    <>
      <HelpButton />
      <HelpDialog />
    </>,
  );
});
afterEach(() => erase(host));

describe('the help', () => {
  it('opens at its button and closes at its cross', () => {
    expect(dialog().open).toBe(false);
    click(host, '[aria-label="Help"]');
    expect(dialog().open).toBe(true);
    click(host, 'dialog .close');
    expect(dialog().open).toBe(false);
  });

  it('is known to be closed when the browser closes it', () => {
    click(host, '[aria-label="Help"]');
    happen(() => dialog().dispatchEvent(new Event('close')));
    expect(helpOpen.value).toBe(false);
  });

  it('explains every key that works everywhere', () => {
    expect(textsOf(host, 'kbd')).toEqual(expect.arrayContaining(['/', 'Esc', '?']));
  });
});
