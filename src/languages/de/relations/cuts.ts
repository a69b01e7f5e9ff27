/** German: what keeps parts of bodies and of lists from telling something. */

import { guard } from '../../../relate/guard.ts';

/** What is only a part of a body, or stands in a list. */
export const cuts = [
  guard({
    id: 'de/guard/part-of-a-body',
    because: {
      en: 'What stands in one word with a role, behind a body in the genitive, is a part of that body.',
      de: 'Was hinter einer Einrichtung im Genitiv in einem Wort mit einer Rolle steht, ist ein Teil von ihr.',
    },
    before: '(#Organization && #Genitive) (#Adjective|#Former){0,2}',
    at: '#OrganizationPart #Role',
    examples: [
      'Googles Siemens-Chef Emil Wondra kam.',
      'Am Freitag sprach Googles NATO-Sprecherin Clara Nowak.',
    ],
    notIn: ['Auch Österreichs Siemens-Chef Emil Wondra kam.'],
  }),
  guard({
    id: 'de/guard/role-of-several-at-a-body',
    because: {
      en: 'A role at a body before two names may be in the plural, which tells nobody’s gender.',
      de: 'Eine Rolle in einer Einrichtung vor zwei Namen kann im Plural stehen, der niemandes Geschlecht verrät.',
    },
    before: '(den|die|beiden|unsere|unseren) (#Adjective|#Former|#Demonym){0,2}',
    at: '(#Role && !/in$|frau$|e$/) (des|der|von|vom) #Organization #Title{0,4} #Person',
    behind: '(und|sowie) #Title{0,4} (#Person|#Capital)',
    examples: [
      'Das freut die Geschäftsführer des RKI Clara Nowak und Emil Wondra.',
      'Es liegt an den Sprechern der NATO Clara Nowak und Emil Wondra.',
    ],
    notIn: ['Das freut den Geschäftsführer des RKI Emil Wondra.'],
  }),
  guard({
    id: 'de/guard/one-of-a-list',
    because: {
      en: 'Between commas, with a third thing in commas behind it, a name is one of a list.',
      de: 'Zwischen Kommas, mit einem dritten Glied in Kommas dahinter, ist ein Name einer aus einer Liste.',
    },
    at: '#Role (von|der|des) #Place #Comma #Person',
    behind: '#Comma #Definite #Capital #Comma',
    examples: [
      'Schuld sind der Präsident der USA, Emil Wondra, die Linken, das Wetter und andere.',
      'Da saßen der Bürgermeister von Jena, Emil Wondra, der Koch, die Gäste und andere.',
    ],
    notIn: ['Schuld ist der Präsident der USA, Emil Wondra, die Linken aber nicht.'],
  }),
];
