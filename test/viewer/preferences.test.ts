// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What the system says of itself. */
const system = { dark: false, languages: ['fr', 'de-AT'] };
let tellOfColours = () => {};

/** The preferences as they are when the page has just been opened. */
async function openAgain() {
  vi.resetModules();
  return import('../../src/viewer/preferences.ts');
}

beforeEach(() => {
  localStorage.clear();
  system.dark = false;
  vi.spyOn(navigator, 'languages', 'get').mockImplementation(() => system.languages);
  vi.spyOn(window, 'matchMedia').mockImplementation(
    () =>
      ({
        get matches() {
          return system.dark;
        },
        addEventListener: (_: string, listener: () => void) => {
          tellOfColours = listener;
        },
      }) as unknown as MediaQueryList,
  );
});
afterEach(() => vi.restoreAllMocks());

describe('at the first visit', () => {
  it('the page takes language and colours from the system', async () => {
    system.dark = true;
    const { language, theme } = await openAgain();
    expect([language.value, theme.value]).toEqual(['de', 'dark']);
  });

  it('it follows when the system turns dark', async () => {
    const { theme } = await openAgain();
    system.dark = true;
    tellOfColours();
    expect(theme.value).toBe('dark');
  });
});

describe('a choice', () => {
  it('counts at once and at the next visit', async () => {
    const { setLanguage, setTheme, language, theme } = await openAgain();
    setLanguage('en');
    setTheme('dark');
    expect([language.value, theme.value]).toEqual(['en', 'dark']);
    const next = await openAgain();
    expect([next.language.value, next.theme.value]).toEqual(['en', 'dark']);
  });

  it('of colours is kept whatever the system does', async () => {
    const { setTheme, theme } = await openAgain();
    setTheme('light');
    system.dark = true;
    tellOfColours();
    expect(theme.value).toBe('light');
  });

  it('that makes no sense is forgotten', async () => {
    localStorage.setItem('dramatis.language', 'klingon');
    localStorage.setItem('dramatis.theme', 'pink');
    const { language, theme } = await openAgain();
    expect([language.value, theme.value]).toEqual(['de', 'light']);
  });
});

it('a browser that keeps nothing opens the page all the same', async () => {
  const refuse = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const { setTheme, theme } = await openAgain();
  setTheme('dark');
  expect(theme.value).toBe('dark');
  vi.unstubAllGlobals();
});
