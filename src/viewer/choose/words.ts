/** The texts of the choice of sources, languages and window, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { language } from '../preferences.ts';

const en = {
  windows: { sentence: 'a sentence', 3: '3 sentences', paragraph: 'a paragraph', article: 'an article' },
  find: 'Find a source',
  noneFound: 'No source is called so.',
  takeBack: (choice: string) => `Take back: ${choice}`,
};

const de: typeof en = {
  windows: { sentence: 'einem Satz', 3: '3 Sätzen', paragraph: 'einem Absatz', article: 'einem Artikel' },
  find: 'Quelle suchen',
  noneFound: 'Keine Quelle heißt so.',
  takeBack: (choice) => `Zurücknehmen: ${choice}`,
};

const ALL: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the choice. */
export const words = computed(() => ALL[language.value]);
