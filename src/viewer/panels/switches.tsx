/** Switches for language and colours. */
import { language, setLanguage, setTheme, theme } from '../preferences.ts';
import { words } from '../state.ts';
import { Icon } from './icon.tsx';

/** Goes to the other language of the page. */
export function LanguageSwitch() {
  const other = language.value === 'de' ? 'en' : 'de';
  return (
    <button type="button" lang={other} title={words.value.otherLanguage} onClick={() => setLanguage(other)}>
      <span aria-hidden="true">{other.toUpperCase()}</span>
      <span class="unseen">{words.value.otherLanguage}</span>
    </button>
  );
}

/** Goes to the other set of colours. */
export function ThemeSwitch() {
  const dark = theme.value === 'dark';
  return (
    <button
      type="button"
      class="icon-button"
      aria-pressed={dark}
      aria-label={words.value.theme}
      title={words.value.theme}
      onClick={() => setTheme(dark ? 'light' : 'dark')}
    >
      <Icon name="moon" />
    </button>
  );
}
