/** The voice of each language of readers. */
import type { ReaderLanguage } from '../model.ts';
import { german as germanPhrases } from './phrases/de.ts';
import { english as englishPhrases } from './phrases/en.ts';
import type { Voice } from './say.ts';
import { german as germanTerms } from './terms/de.ts';
import { english as englishTerms } from './terms/en.ts';

/** What page and command line speak with: phrases hold the sentences, terms the nouns in them. */
export const VOICES: Readonly<Record<ReaderLanguage, Voice>> = {
  en: { phrases: englishPhrases, terms: englishTerms },
  de: { phrases: germanPhrases, terms: germanTerms },
};
