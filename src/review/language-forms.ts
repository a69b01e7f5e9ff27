/** What suggestions need of a language: they hold no word of any. */
import type { Language } from '../languages/language.ts';

/** The part of a language that suggestions ask. */
export type LanguageForms = Pick<
  Language,
  'code' | 'wordForms' | 'nameForms' | 'romanisation' | 'contexts' | 'connectors'
>;
