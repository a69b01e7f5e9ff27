/** What the browser remembers between visits: theme and language. Works without storage, too. */
import { signal } from '@preact/signals';
import { READER_LANGUAGES, type ReaderLanguage } from '../model.ts';
import { pickLanguage } from './i18n/language.ts';
import type { Theme } from './stage/palette.ts';

const THEMES: readonly Theme[] = ['light', 'dark'];
const dark = matchMedia('(prefers-color-scheme: dark)');

/** The one that was chosen here before, else the first of the browser’s that the page has. */
export const language = signal<ReaderLanguage>(
  READER_LANGUAGES.find((one) => one === remembered('language')) ?? pickLanguage(navigator.languages),
);
/** The one that was chosen here before, else that of the system, which it follows while nobody chooses. */
export const theme = signal<Theme>(chosenTheme() ?? systemTheme());

dark.addEventListener('change', () => {
  if (!chosenTheme()) theme.value = systemTheme();
});

/** Chooses a theme and remembers it. */
export function setTheme(chosen: Theme): void {
  theme.value = chosen;
  remember('theme', chosen);
}

/** Chooses a language and remembers it. */
export function setLanguage(chosen: ReaderLanguage): void {
  language.value = chosen;
  remember('language', chosen);
}

function chosenTheme(): Theme | undefined {
  return THEMES.find((one) => one === remembered('theme'));
}

function systemTheme(): Theme {
  return dark.matches ? 'dark' : 'light';
}

function remembered(name: string): string | null {
  try {
    return localStorage.getItem(`dramatis.${name}`);
  } catch {
    return null;
  }
}

function remember(name: string, value: string): void {
  try {
    localStorage.setItem(`dramatis.${name}`, value);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}
