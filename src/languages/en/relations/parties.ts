/** English: who belongs to which party, and who holds which role in one. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { AGE, AT_BODY, MARK, NO_CLOSE, UNLISTED } from './parts.ts';

/** A bank that was taken for a person. */
const BANK = spelled({ ends: ['bank'] });
/** What parties of many countries are called. */
const COMMON = spelled({
  is: [
    'communist.party',
    'conservative.party',
    'liberal.party',
    'socialist.party',
    'social.democratic.party',
  ],
});

/** `party` and `party-role`: to which party somebody belongs, and as what. */
export const parties = [
  relation({
    id: 'en/party-role/party-before-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party directly before a role and a name is where somebody has that role.',
      de: 'Eine Partei direkt vor einer Rolle und einem Namen ist die, in der sie jemand hat.',
    },
    match: `[<to>(#Party && !${COMMON})] ('s|’s)? ${MARK} ${UNLISTED} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|for|between)',
    examples: [
      'Yesterday [to:Labour] [role:leader] [from:Keir Starmer] warned them.',
      'In the Commons the [to:SNP] [role:leader] [from:Ian Blackford] rose to reply.',
    ],
    notIn: [
      'Yesterday Labour Minister Emil Wondra warned them.',
      'Yesterday Communist Party leader Emil Wondra warned them.',
      'Yesterday Labour warned Keir Starmer.',
      'Yesterday the Labour leader warned them.',
    ],
  }),
  relation({
    id: 'en/party/name-before-brackets',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party in brackets behind a name is the one of the person.',
      de: 'Eine Partei in Klammern hinter einem Namen ist die der Person.',
    },
    match: `[<from>(#Person && !${BANK})] #Open [<to>#Party] (#Close|#Comma)`,
    examples: [
      'Yesterday [from:Keir Starmer] ([to:Labour]) warned them.',
      'For Brighton [from:Caroline Lucas] ([to:Green Party]) took the seat.',
    ],
    notIn: ['Yesterday the baker (Labour) warned them.', 'Yesterday Keir Starmer (London) warned them.'],
  }),
  relation({
    id: 'en/party-role/possessive-party-before-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A possessive party before a role and a name is where somebody has that role, be it one in a shadow cabinet.',
      de: 'Eine besitzende Partei vor einer Rolle und einem Namen ist die, in der sie jemand hat, und sei es in einem Schattenkabinett.',
    },
    match: `[<to>(#Organization && #Party)] ('s|’s) ${MARK} ${AT_BODY} #Comma? #Title{0,3} [<from>#Person]`,
    notBefore: "('s|’s)",
    examples: [
      "Yesterday [to:Labour]'s [role:shadow home secretary] [from:Emil Wondra] warned them.",
      "Yesterday [to:Labour]'s [role:leader], [from:Keir Starmer], warned them.",
    ],
    notIn: ["Yesterday Labour's critic Emil Wondra warned them.", "Yesterday Labour's leader warned them."],
  }),
  relation({
    id: 'en/party-role/name-before-role-of-party',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role in a party between commas is held by whoever is named before.',
      de: 'Eine Rolle in einer Partei zwischen Kommas hat, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a|an)? ${MARK} ${AT_BODY} (of|in) (the)? #Demonym? [<to>(#Organization && #Party)]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Keir Starmer], the [role:leader] of the [to:Labour Party], warned them.',
      'Yesterday [from:Emil Wondra], [role:chairman] of the [to:Republican Party], warned them.',
    ],
    notIn: [
      'Yesterday Emil Wondra, a critic of the Labour Party, warned them.',
      'Yesterday Emil Wondra, the leader of the pack, warned the Labour Party.',
    ],
  }),
  relation({
    id: 'en/party/name-of-party',
    type: 'party',
    from: 'person',
    to: 'organization',
    because: {
      en: '“Of” leads from a name to the party of the person.',
      de: '„Of“ führt von einem Namen zur Partei der Person.',
    },
    match: '[<from>#Person] #Comma? of (the)? #Demonym? #Adjective? [<to>(#Organization && #Party)]',
    notAfter: '(#Participle|#Passive) #Flow{0,4}',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra] of the [to:Labour Party] warned them.',
      'Yesterday [from:Clara Nowak] of the [to:Republican Party] said so.',
    ],
    notIn: ['Yesterday Emil Wondra warned the Labour Party.', 'Yesterday Emil Wondra of London warned them.'],
  }),
];
