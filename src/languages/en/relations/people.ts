/** English: where people are said to come from, to whom they spoke, what they are. */

import { relation } from '../../../relate/rule.ts';
import {
  AFTER_NAMING,
  AGE,
  HELD,
  MARK,
  NO_CLOSE,
  NO_STAFF,
  NOT_IN_ROW,
  PROFESSION,
  UNLISTED_OR_EPITHET,
} from './parts.ts';

/** `described-as-from`, `spoke-to`, `occupation`, and `affiliated` with a party or a body. */
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
    notAfter: NOT_IN_ROW,
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
    notAfter: `(#Indefinite|#Possessive|#Indefinite #Adjective|#Possessive #Adjective|${AFTER_NAMING})`,
    examples: [
      'Yesterday [role:Prime Minister] [from:Boris Johnson] warned them.',
      'At noon [role:Foreign Secretary] [from:Dominic Raab] left the building.',
    ],
    notIn: [
      'Yesterday his wife Clara Wondra warned them.',
      'Yesterday a Prime Minister warned them.',
      'Yesterday Democrat Emil Wondra and the socialist Clara Nowak warned them.',
      'For years they called him "King Emil" in jest.',
      'He wrote as the gardener, alias Captain Emil Wondra, from Dover.',
      'Yesterday the alleged gunman Emil Wondra and suspected terrorist Jan Nowak fled.',
    ],
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
    match:
      '[<from>#Person] (has|had|also)? told (the)? (#Demonym|#Firm|news){0,3} [<to>(#Media && #Organization)]',
    notAfter: '(of|at|for|with|ve)',
    examples: [
      '[from:Emil Wondra] told the [to:BBC] that it was over.',
      'The clinic is full, [from:Clara Nowak] told the broadcaster [to:CNN] on Monday.',
    ],
    notIn: [
      'Emil Wondra told NATO that it was over.',
      'Emil Wondra told them that the BBC was over.',
      'A spokesman for Emil Wondra told the BBC that it was over.',
    ],
  }),
  relation({
    id: 'en/spoke-to/interview-with-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: '“In an interview with” behind a name leads to the medium to which somebody spoke.',
      de: '„In an interview with“ führt hinter einem Namen zu dem Medium, mit dem jemand sprach.',
    },
    match:
      '[<from>#Person] #Speech? #Comma? (in|during) (an|a) (#Adjective|exclusive|recent|television|radio|phone|telephone)? interview (with|on|to) (the)? (#Demonym|#Firm|news){0,3} [<to>(#Media && #Organization)]',
    examples: [
      '[from:Emil Wondra] said in an interview with the [to:BBC] that it was over.',
      '[from:Clara Nowak], in an interview with [to:Fox News], warned them.',
    ],
    notIn: ['Emil Wondra said in an interview with NATO that it was over.', 'Emil Wondra watched the BBC.'],
  }),
  relation({
    id: 'en/spoke-to/name-with-apposition-told-medium',
    type: 'spoke-to',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Whoever has a comma and “told” behind the apposition to the name spoke to the medium.',
      de: 'Wer hinter der Apposition zu seinem Namen ein Komma und „told“ hat, sprach mit dem Medium.',
    },
    match:
      '[<from>#Person] #Comma #Flow{1,9} #Comma told (the)? (#Demonym|#Firm|news){0,3} [<to>(#Media && #Organization)]',
    notAfter: '(and|of|with)',
    examples: [
      '[from:Emil Wondra], head of the bakery, told the [to:BBC] that it was over.',
      '[from:Clara Nowak], a baker, told [to:Fox News] so.',
    ],
    notIn: ['Emil Wondra, a baker, told NATO so.', 'Emil Wondra, a baker, and others told the BBC so.'],
  }),
  relation({
    id: 'en/described-as-from/name-of-place',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“Of” or “from” leads from a name to where the person is at home, or works.',
      de: '„Of“ oder „from“ führt von einem Namen dahin, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<from>#Person] (of|#Comma of|#Comma from) [<to>(#Place && #Listed)]`,
    notAfter: '(#Participle|#Passive|remove|bar|ban|fire|#Office)',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra], from [to:Hampshire], said so.',
      'Yesterday [from:Clara Nowak] of [to:Thailand] said so.',
    ],
    notIn: ['Yesterday Senator Ted Cruz of Texas warned them.', 'They removed Emil Wondra from Hampshire.'],
  }),
  relation({
    id: 'en/described-as-from/name-before-role-from-place',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: '“From” behind what somebody is leads to where the person is at home, or works.',
      de: '„From“ führt hinter dem, was jemand ist, dahin, wo die Person zu Hause ist oder arbeitet.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a|an) ${MARK} #Adjective? ${UNLISTED_OR_EPITHET} from (the)? [<to>#Place]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra], 34, a [role:nurse] from [to:Leeds], said so.',
      'Yesterday [from:Clara Nowak], a [role:teacher] from [to:London], said so.',
    ],
    notIn: ['Yesterday Emil Wondra, a friend from London, said so.', 'Yesterday a nurse from Leeds said so.'],
  }),
  relation({
    id: 'en/described-as-from/place-before-role',
    type: 'described-as-from',
    from: 'person',
    to: 'place',
    because: {
      en: 'A known place directly before a profession and a name is where the person is at home, or works.',
      de: 'Ein bekannter Ort direkt vor einem Beruf und einem Namen ist der, an dem die Person zu Hause ist oder arbeitet.',
    },
    match: `[<to>(#Place && #Listed)] ${MARK} [<role>(#Role && !#Office && !#Kin && !#Plural && !#Title && !#Relational && !#Candidate && !#Topic && !#Sport && ${NO_STAFF})] #Title{0,3} [<from>#Person]`,
    notAfter:
      '(#Place and|#Demonym and|#Place #Comma|#Indefinite|in|to|from|assistant|deputy|vice|#Flow #Capital)',
    examples: [
      'Yesterday [to:Texas] [role:investor] [from:Emil Wondra] warned them.',
      'Yesterday [to:London] [role:lawyer] [from:Clara Nowak] warned them.',
    ],
    notIn: ['Yesterday China expert Emil Wondra warned them.', 'In Texas investor Emil Wondra warned them.'],
  }),
  relation({
    id: 'en/affiliated/possessive-body-before-name',
    type: 'affiliated',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A possessive body directly before a name is the one that the person belongs to.',
      de: 'Eine besitzende Einrichtung direkt vor einem Namen ist die, zu der die Person gehört.',
    },
    match: "[<to>(#Organization && !#Party && !#Generic)] ('s|’s) [<from>#Person]",
    notAfter: '(and|or|#Capital)',
    notBefore: "('s|’s|#Capital|and|show|program|programme|tonight)",
    examples: [
      "They asked [to:Siemens]'s [from:Emil Wondra] about it.",
      "Yesterday the [to:BBC]'s [from:Clara Nowak] asked them.",
    ],
    notIn: [
      "They asked Siemens's baker Emil Wondra about it.",
      "They read the BBC's Emil Wondra Show.",
      "On Fox's Emil Wondra program they laughed.",
    ],
  }),
  relation({
    id: 'en/affiliated/said-name-at-body',
    type: 'affiliated',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind somebody who is cited, “at” or “of” leads to the body that the person belongs to.',
      de: 'Hinter jemandem, der zitiert wird, führt „at“ oder „of“ zu der Einrichtung, zu der die Person gehört.',
    },
    match: `#Speech #Role? [<from>#Person] (at|of|with) (the)? [<to>(#Organization && !#Party && !#Generic)]`,
    notBefore: "('s|’s|#Capital|and #Capital|& #Capital)",
    examples: [
      'It is over, said [from:Emil Wondra] at [to:Goldman Sachs].',
      'It is over, said [from:Clara Nowak] of the [to:Red Cross].',
    ],
    notIn: ["It is over, said Emil Wondra at Siemens's factory.", 'Emil Wondra left at Siemens.'],
  }),
];
