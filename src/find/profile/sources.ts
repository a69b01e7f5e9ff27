/** What profiles are made from. */

import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { WordList } from '../../knowledge/open/words.ts';
import type { Language } from '../../languages/language.ts';

/** The opened lists of one language. */
export interface Sources {
  readonly gazetteer: Gazetteer;
  readonly words: WordList;
  readonly language: Language;
}
