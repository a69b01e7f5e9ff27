/** What derivations find in English. */

import type { Derivations } from '../derivations.ts';

export const derivations: Derivations = {
  'description/listed': {
    examples: ['The [Iraqi government] was silent.'],
    notIn: ['The old government was silent.'],
  },
  'description/country-and-body': {
    examples: ['The [Tunisian government] was silent.'],
    notIn: ['The new government was silent.'],
  },
  'demonym/adjective': {
    examples: ['The price of [Iraqi] oil rose.'],
    notIn: ['The price of crude oil rose.'],
  },
  'demonym/people': { examples: ['Many [Spaniards] celebrated.'], notIn: ['Many people celebrated.'] },
  'part/before-hyphen': {
    examples: ['The [NATO]-led mission ended.'],
    notIn: ['The well-led mission ended.'],
  },
};

/** Beginnings of hyphen compounds that are no part of a name in them. */
export const prefixes: ReadonlySet<string> = new Set('Ex Anti Pro anti pro ex non'.split(' '));
