// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LanguageSwitch, ThemeSwitch } from '../../../src/viewer/panels/switches.tsx';
import { language, theme } from '../../../src/viewer/preferences.ts';
import { click, draw, erase, find, openPage, textsOf } from '../page.ts';

let host: HTMLElement;

beforeEach(() => {
  openPage();
  theme.value = 'light';
  host = draw(
    <>
      <LanguageSwitch />
      <ThemeSwitch />
    </>,
  );
});
afterEach(() => erase(host));

describe('the switch of languages', () => {
  it('names the other language in that language, and changes to it', () => {
    expect(textsOf(host, 'button[lang="de"]')).toEqual(['DEDeutsch']);
    click(host, 'button[lang="de"]');
    expect(language.value).toBe('de');
    expect(textsOf(host, 'button[lang="en"]')).toEqual(['ENEnglish']);
  });
});

describe('the switch of colours', () => {
  it('is pressed while they are dark', () => {
    const pressed = () => find(host, '[aria-pressed]').getAttribute('aria-pressed');
    expect(pressed()).toBe('false');
    click(host, '[aria-pressed]');
    expect([theme.value, pressed()]).toEqual(['dark', 'true']);
    click(host, '[aria-pressed]');
    expect(theme.value).toBe('light');
  });
});
