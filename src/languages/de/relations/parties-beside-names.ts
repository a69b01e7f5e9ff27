/** German: who belongs to the party that stands behind the name: *Jens Spahn (CDU)*. */

import { relation } from '../../../relate/rule.ts';

/** `party`: of a role nothing is said. */
export const partiesBesideNames = [
  relation({
    id: 'de/party/name-before-brackets',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party in brackets behind a name is the one that the person belongs to.',
      de: 'Eine Partei in Klammern hinter einem Namen ist die, der die Person angehört.',
    },
    match: '[<from>#Person] #Open (#Number|beide)? #Comma? [<to>#Party] (#Close|#Comma)',
    examples: [
      'Das sagte [from:Jens Spahn] ([to:CDU]) am Freitag.',
      'Es kamen [from:Emil Wondra] (47, [to:SPD]) und andere.',
    ],
    notIn: ['Die Fraktion (CDU) schwieg.', 'Emil Wondra (dpa) schwieg.'],
  }),
  relation({
    id: 'de/party/name-before-party',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party between commas behind a name is the one that the person belongs to.',
      de: 'Eine Partei zwischen Kommas hinter einem Namen ist die, der die Person angehört.',
    },
    match: '[<from>#Person] #Comma [<to>(#Organization && #Party)] #Comma',
    notAfter: '(#Comma|und|#Party #Comma)',
    notBefore:
      '(#Party|#Definite #Party|#Organization|#Definite #Organization|#Person|und|#Capital und|#Capital #Comma)',
    examples: [
      'Ministerin [from:Clara Nowak], [to:SPD], schwieg.',
      'Auch [from:Emil Wondra], [to:CDU], kam am Freitag.',
    ],
    notIn: ['Es kamen Emil Wondra, SPD, FDP und andere.', 'Auch Emil Wondra, SPD und CDU kamen.'],
  }),
  relation({
    id: 'de/party/name-of-party',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: '“von der” and a party behind a name say to which one the person belongs.',
      de: '„Von der“ und eine Partei hinter einem Namen sagen, welcher die Person angehört.',
    },
    match: '[<from>#Person] (von der|von den|vom) [<to>(#Party && #Organization)]',
    notBefore: '#Flow{0,8} #Participle',
    notAfter: '(#Speech|#Passive)',
    examples: [
      'Auch [from:Emil Wondra] von der [to:SPD] kam.',
      'Für das Gesetz warb [from:Clara Nowak] von den [to:Grünen] im Landtag.',
    ],
    notIn: ['Wondra wurde Emil Wondra von der SPD vorgeworfen.', 'Der Rückzug von der SPD war spät.'],
  }),
];
