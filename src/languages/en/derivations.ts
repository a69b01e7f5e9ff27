/** What derivations find in English. */

import type { Derivations } from '../derivations.ts';

/** Fewer than in German, which makes compounds and halves of them. */
export const derivations: Derivations = {
  'description/listed': {
    because: {
      en: 'Some bodies are listed by a phrase that describes them and is not a name, such as “the Iraqi government”.',
      de: 'Manche Stellen stehen mit Wörtern in den Listen, die sie umschreiben und kein Name sind, wie „Iraqi government“.',
    },
    examples: ['The [Iraqi government] was silent.', 'On Sunday the [Iraqi parliament] voted again.'],
    notIn: ['The old government was silent.'],
  },
  'description/country-and-body': {
    because: {
      en: 'The adjective of a country and a noun for a body of state describe one body: “Iraqi parliament”.',
      de: 'Das Adjektiv eines Landes und ein Wort für eine staatliche Stelle umschreiben eine bestimmte Stelle: „Iraqi parliament“.',
    },
    examples: ['The [Tunisian government] was silent.', 'On Sunday the [Estonian parliament] met again.'],
    notIn: ['The new government was silent.'],
  },
  'demonym/adjective': {
    because: {
      en: 'The adjective of a country or region stands for it.',
      de: 'Das Adjektiv eines Landes oder einer Region steht für das Land oder die Region.',
    },
    examples: ['The price of [Iraqi] oil rose.', 'A bottle of [Spanish] wine costs less there.'],
    notIn: ['The price of crude oil rose.'],
  },
  'demonym/people': {
    because: {
      en: 'The word for the people of a country stands for it.',
      de: 'Das Wort für die Leute eines Landes steht für das Land.',
    },
    examples: ['Many [Spaniards] celebrated.', 'On the bus were twenty [Iraqis] and a driver.'],
    notIn: ['Many people celebrated.'],
  },
  'part/before-hyphen': {
    because: {
      en: 'A known name before a hyphen is part of the word.',
      de: 'Ein bekannter Name vor einem Bindestrich ist Teil des Wortes.',
    },
    examples: ['The [NATO]-led mission ended.', 'A [UN]-backed plan failed in spring.'],
    notIn: ['The well-led mission ended.'],
  },
};

/** Beginnings of hyphen compounds that are not part of a name in them. */
export const prefixes: ReadonlySet<string> = new Set('Ex Anti Pro anti pro ex non'.split(' '));
