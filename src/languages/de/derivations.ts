/** What derivations find in German. */

import type { Derivations } from '../derivations.ts';

/** Reasons in words, with examples and counter-examples, which are run as tests. */
export const derivations: Derivations = {
  'name/first-half': {
    because: {
      en: 'A half of a compound in front of a hyphen shares its end with the compound that follows.',
      de: 'Die Hälfte eines Wortes vor dem Bindestrich teilt ihr Ende mit dem Wort, das folgt.',
    },
    examples: [
      'Zwischen [Süd-] und Nordkorea blieb es ruhig.',
      'In [Ost-] und Westdeutschland sanken die Preise.',
    ],
    notIn: ['Zwischen Ober- und Unterhaus blieb es ruhig.'],
  },
  'description/listed': {
    because: {
      en: 'Some bodies are listed by a word that describes them and is not a name, such as “Bundesregierung”.',
      de: 'Manche Stellen stehen mit einem Wort in den Listen, das sie umschreibt und kein Name ist, wie „Bundesregierung“.',
    },
    examples: ['Das teilte die [Bundesregierung] mit.', 'In Berlin tagt die [Bundesregierung] heute länger.'],
    notIn: ['Das teilte die Regierung mit.'],
  },
  'description/country-and-body': {
    because: {
      en: 'The adjective of a country and a noun for a body of state describe one body: “irakische Parlament”.',
      de: 'Das Adjektiv eines Landes und ein Wort für eine staatliche Stelle umschreiben eine bestimmte Stelle: „irakische Parlament“.',
    },
    examples: [
      'Das [tunesische Parlament] tagte lange.',
      'Das [jordanische Parlament] billigte den Haushalt.',
    ],
    notIn: ['Das neue Parlament tagte lange.'],
  },
  'demonym/adjective': {
    because: {
      en: 'The adjective of a country or region stands for it.',
      de: 'Das Adjektiv eines Landes oder einer Region steht für das Land oder die Region.',
    },
    examples: ['Der Markt für [irakisches] Öl wächst.', 'Dort kostet [spanischer] Wein weniger.'],
    notIn: ['Der Markt für rohes Öl wächst.'],
  },
  'demonym/people': {
    because: {
      en: 'The word for the people of a country stands for it.',
      de: 'Das Wort für die Leute eines Landes steht für das Land.',
    },
    examples: ['Viele [Iraker] feierten.', 'In dem Bus saßen zwanzig [Franzosen] und ein Fahrer.'],
    notIn: ['Viele Leute feierten.'],
  },
  'demonym/city': {
    because: {
      en: 'German makes adjectives of towns with -er, and does not decline them.',
      de: 'Das Adjektiv einer Stadt endet auf -er und wird nicht gebeugt: „Münchner“.',
    },
    examples: ['Die [Münchner] Bühnen spielen wieder.', 'Eine [New Yorker] Firma zog um.'],
    notIn: ['Die Kinder Bühnen spielen wieder.'],
  },
  'part/before-hyphen': {
    because: {
      en: 'A known name before a hyphen is part of the word.',
      de: 'Ein bekannter Name vor einem Bindestrich ist Teil des Wortes.',
    },
    examples: ['Der [NATO]-Generalsekretär kam.', 'Der Anti-[IS]-Kampf dauert an.'],
    notIn: ['Der Vize-Generalsekretär kam.'],
  },
  'part/before-firm-word': {
    because: {
      en: 'Before “-Aktie”, “-Kunden” and the like stands a firm.',
      de: 'Vor „-Aktie“, „-Kunden“ und Ähnlichem steht eine Firma.',
    },
    examples: ['Die [Wondratec]-Aktie fiel.', 'Viele [Wondratec]-Kunden klagten.'],
    notIn: ['Die Bahn-Aktie fiel.', 'Das Wondratec-Fest fiel aus.', 'Viele Stamm-Kunden klagten.'],
  },
};

/** Beginnings of hyphen compounds that are not part of a name in them. */
export const prefixes: ReadonlySet<string> = new Set(
  'Ex Vize Anti Pro Nicht Alt Neu anti pro ex non'.split(' '),
);
