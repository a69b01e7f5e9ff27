/** What profiles are made from. */

import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { WordList } from '../../knowledge/open/words.ts';
import type { Language } from '../../languages/language.ts';

export interface Sources {
  readonly gazetteer: Gazetteer;
  readonly words: WordList;
  readonly language: Language;
}
