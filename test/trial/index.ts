/** A small language on trial: French with few words, five rules, some names and no weights. */
import type { Language } from '../../src/languages/language.ts';
import { undetermined } from '../../src/languages/undetermined.ts';
import { rules } from './rules.ts';
import { abbreviations, contexts, isElided, markers } from './words.ts';

export const french: Language = {
  ...undetermined,
  code: 'fr',
  name: 'Français',
  abbreviations,
  apostropheAfter: (beginning) => (isElided(beginning) ? 'closes' : 'joins'),
  markers,
  contexts,
  rules,
};
