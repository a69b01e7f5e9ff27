// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HelpDialog } from '../../../src/viewer/panels/help-dialog.tsx';
import { language } from '../../../src/viewer/preferences.ts';
import { helpOpen } from '../../../src/viewer/state.ts';
import { click, draw, erase, find, happen, openPage, textsOf } from '../page.ts';

let host: HTMLElement;
beforeEach(() => {
  openPage();
  helpOpen.value = true;
  host = draw(<HelpDialog />);
});
afterEach(() => {
  language.value = 'en';
  erase(host);
});

it('is open, explains the keys in the language of the page, and closes at its cross', () => {
  expect((find(host, 'dialog') as HTMLDialogElement).open).toBe(true);
  expect(textsOf(host, 'kbd')).toContain('Shift');
  happen(() => {
    language.value = 'de';
  });
  expect(textsOf(host, 'kbd')).toContain('Umschalt');
  click(host, '.close');
  expect(helpOpen.value).toBe(false);
});
