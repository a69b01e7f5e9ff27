/** English: where people are said to come from, to whom they spoke, what they are. */

import { relation } from '../../../relate/rule.ts';
import { HELD, MARK, PROFESSION } from './parts.ts';

export const people = [
  relation({
    id: 'en/described-as-from/demonym-before-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a place before what somebody is says where the person is at home, or works.',
      de: 'Das Adjektiv eines Ortes vor dem, was jemand ist, sagt, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<to>#Demonym] ${MARK} ${PROFESSION} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|#Indefinite|west|ex-west|east|north|south)',
    examples: [
      'Yesterday the [to:French] [role:philosopher] [from:Emil Wondra] warned them.',
      'The prize went to the [to:Polish] [role:novelist] [from:Olga Tokarczuk] in Stockholm.',
    ],
    notIn: [
      'Yesterday French President Emmanuel Macron warned them.',
      'Yesterday the French philosopher warned them.',
    ],
  }),
  relation({
    id: 'en/occupation/role-before-name',
    type: 'occupation',
    from: 'person',
    because: {
      en: 'A profession or an office directly before a name is that of the person.',
      de: 'Ein Beruf oder Amt direkt vor einem Namen ist das der Person.',
    },
    match: `${HELD} #Title{0,3} [<from>#Person]`,
    notAfter: '(#Indefinite|#Possessive) #Adjective?',
    examples: [
      'Yesterday [role:Prime Minister] [from:Boris Johnson] warned them.',
      'At noon [role:Foreign Secretary] [from:Dominic Raab] left the building.',
    ],
    notIn: ['Yesterday his wife Clara Wondra warned them.', 'Yesterday a Prime Minister warned them.'],
  }),
  relation({
    id: 'en/spoke-to/name-told-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: '“Told” behind a name leads to the medium to which it was said.',
      de: '„Told“ hinter einem Namen führt zu dem Medium, dem es gesagt wurde.',
    },
    match: '[<from>#Person] told (the)? (#Demonym|#Firm|news){0,3} [<to>(#Media && #Organization)]',
    examples: [
      '[from:Emil Wondra] told the [to:BBC] that it was over.',
      'The clinic is full, [from:Clara Nowak] told the broadcaster [to:CNN] on Monday.',
    ],
    notIn: ['Emil Wondra told NATO that it was over.', 'Emil Wondra told them that the BBC was over.'],
  }),
];
