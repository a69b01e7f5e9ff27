/** What derivations find in German. */

import type { Derivations } from '../derivations.ts';

export const derivations: Derivations = {
  'name/first-half': {
    examples: ['Zwischen [Süd-] und Nordkorea blieb es ruhig.'],
    notIn: ['Zwischen Ober- und Unterhaus blieb es ruhig.'],
  },
  'description/listed': {
    examples: ['Das teilte die [Bundesregierung] mit.'],
    notIn: ['Das teilte die Regierung mit.'],
  },
  'description/country-and-body': {
    examples: ['Das [tunesische Parlament] tagte lange.'],
    notIn: ['Das neue Parlament tagte lange.'],
  },
  'demonym/adjective': {
    examples: ['Der Markt für [irakisches] Öl wächst.'],
    notIn: ['Der Markt für rohes Öl wächst.'],
  },
  'demonym/people': { examples: ['Viele [Iraker] feierten.'], notIn: ['Viele Leute feierten.'] },
  'demonym/city': {
    examples: ['Die [Münchner] Bühnen spielen wieder.'],
    notIn: ['Die Kinder Bühnen spielen wieder.'],
  },
  'part/before-hyphen': {
    examples: ['Der [NATO]-Generalsekretär kam.', 'Der Anti-[IS]-Kampf dauert an.'],
    notIn: ['Der Vize-Generalsekretär kam.'],
  },
};

/** Beginnings of hyphen compounds that are no part of a name in them. */
export const prefixes: ReadonlySet<string> = new Set(
  'Ex Vize Anti Pro Nicht Alt Neu anti pro ex non'.split(' '),
);
