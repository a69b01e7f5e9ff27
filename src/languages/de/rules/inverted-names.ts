/** German: the surname first, as in lists of members: *Wondra, Emil; Koch, Clara*. */

import { rule } from '../../../rules/rule.ts';
import { END_OF_ENTRY } from '../../../rules/spelled.ts';

/** Surname, comma, first name. */
const INVERTED = '#NameStart+ #Comma #FirstName (#NameToken|#Particle)+?';

/** Signs of people whose names are turned round. */
export const invertedNames = [
  rule({
    id: 'de/person/inverted-in-list',
    finds: 'person',
    because: {
      en: 'Lists that part their entries by semicolons put the surname first, then a comma and the first name.',
      de: 'Listen mit Strichpunkten stellen den Nachnamen voran, dann folgen Komma und Vorname.',
    },
    match: `[<name>${INVERTED}] #Semicolon`,
    orMatch: [`#Semicolon [<name>${INVERTED}] ${END_OF_ENTRY}`],
    notAfter: ['Comma', 'NameStart'],
    whole: true,
    examples: [
      'Beirat: [Wondra, Emil]; Koch, Clara.',
      'Es fehlten [Wondra, Emil van der]; Koch, Clara.',
      'Beirat: Koch, Emil; [Wondra, Clara].',
      'Beirat: Koch, Emil van der; [Wondra, Clara] (Sprecherin).',
    ],
    notIn: [
      'Es fehlten Wondra, Emil und Clara; das war klar.',
      'Es fehlten Wondra und Emil; das war klar.',
      'Beirat: Emil Koch; Wondra kam spät.',
      'Es kam Emil; Wondra, Clara, Heiko gingen.',
    ],
  }),
];
