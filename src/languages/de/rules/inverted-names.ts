/** German: the surname first, as in lists of members: *Wondra, Emil; Koch, Clara*. */

import { rule } from '../../../rules/rule.ts';
import { END_OF_ENTRY } from '../../../rules/spelled.ts';

/** Signs of people whose names are turned round. */
export const invertedNames = [
  rule({
    id: 'de/person/inverted-in-list',
    finds: 'person',
    because: {
      en: 'Lists that part their entries by semicolons put the surname first, then a comma and the first name.',
      de: 'Listen mit Strichpunkten stellen den Nachnamen voran, dann folgen Komma und Vorname.',
    },
    match: '[<name>#NameStart+ #Comma #FirstName (#NameToken|#Particle)+?] #Semicolon',
    notAfter: ['Comma', 'NameStart'],
    whole: true,
    examples: ['Beirat: [Wondra, Emil]; Koch, Clara.', 'Es fehlten [Wondra, Emil van der]; Koch, Clara.'],
    notIn: ['Es fehlten Wondra, Emil und Clara; das war klar.', 'Es fehlten Wondra und Emil; das war klar.'],
  }),
  rule({
    id: 'de/person/inverted-next-in-list',
    finds: 'person',
    because: {
      en: 'Behind a semicolon of such a list the next entry begins with the surname as well.',
      de: 'Hinter dem Strichpunkt einer solchen Liste beginnt auch der nächste Eintrag mit dem Nachnamen.',
    },
    match: `#Semicolon [<name>#NameStart+ #Comma #FirstName (#NameToken|#Particle)+?] ${END_OF_ENTRY}`,
    whole: true,
    examples: [
      'Beirat: Koch, Emil; [Wondra, Clara].',
      'Beirat: Koch, Emil van der; [Wondra, Clara] (Sprecherin).',
    ],
    notIn: ['Beirat: Emil Koch; Wondra kam spät.', 'Es kam Emil; Wondra, Clara, Heiko gingen.'],
  }),
];
