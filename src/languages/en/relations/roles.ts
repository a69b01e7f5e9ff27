/** English: who holds which office or role where. */

import { relation } from '../../../relate/rule.ts';
import { AGE, AT_BODY, HELD, MARK, NO_CLOSE, OFFICE, PROFESSION, UNLISTED } from './parts.ts';

const BODY = '(#Organization && !#Party && !#Generic)';

export const roles = [
  relation({
    id: 'en/office/demonym-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'The adjective of a place before an office says where it is held.',
      de: 'Das Adjektiv eines Ortes vor einem Amt sagt, wo es ausgeübt wird.',
    },
    match: `[<to>#Demonym] ${MARK} ${OFFICE} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|#Indefinite|west|ex-west|east|north|south)',
    examples: [
      'Yesterday [to:French] [role:President] [from:Emmanuel Macron] warned them.',
      'In Vienna the [to:Iranian] [role:foreign minister] [from:Mohammad Javad Zarif] met his colleagues.',
    ],
    notIn: ['Yesterday the French officials warned them.', 'Yesterday French chef Emil Wondra warned them.'],
  }),
  relation({
    id: 'en/office/place-before-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'A place directly before an office and a name is where the office is held.',
      de: 'Ein Ort direkt vor einem Amt und einem Namen ist da, wo das Amt ausgeübt wird.',
    },
    match: `[<to>(#Place|#PlacePart)] ('s|’s)? ${MARK} ${OFFICE} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|#Indefinite|in|to|from|#Comma)',
    examples: [
      'Yesterday [to:California] [role:governor] [from:Gavin Newsom] warned them.',
      'Late on Sunday [to:London] [role:Mayor] [from:Sadiq Khan] called for calm.',
    ],
    notIn: [
      'Yesterday California baker Emil Wondra warned them.',
      'In California, governor Gavin Newsom warned them.',
    ],
  }),
  relation({
    id: 'en/office/name-before-office-of-place',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office of a place between commas is held by whoever is named before.',
      de: 'Ein Amt eines Ortes zwischen Kommas hat inne, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a)? ${MARK} ${OFFICE} of (the)? [<to>#Place]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      '[from:Sadiq Khan], the [role:mayor] of [to:London], warned them.',
      'A week later [from:Jacinda Ardern], the [role:prime minister] of [to:New Zealand], closed the border.',
    ],
    notIn: ['Emil Wondra, the baker of London, warned them.', 'Emil Wondra of London warned them.'],
  }),
  relation({
    id: 'en/office/name-before-demonym-office',
    type: 'office',
    from: 'person',
    to: 'place',
    because: {
      en: 'An office with the adjective of its place between commas is held by whoever is named before.',
      de: 'Ein Amt mit dem Adjektiv seines Ortes zwischen Kommas hat inne, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a)? ${MARK} [<to>(#Demonym|#Place|#PlacePart)] ('s|’s)? ${OFFICE}`,
    notAfter: '#Role of',
    notBefore: '!(#Comma|#Stop|#Close)',
    examples: [
      '[from:Emmanuel Macron], the [to:French] [role:president], warned them.',
      'They met [from:Barham Salih], the [to:Iraqi] [role:president], in Davos.',
    ],
    notIn: ['Emil Wondra, Iraqi officials said, warned them.', 'Emil Wondra, the French baker, warned them.'],
  }),
  relation({
    id: 'en/role/listed-body-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A known body directly before a role and a name is where somebody has that role.',
      de: 'Eine bekannte Einrichtung direkt vor einer Rolle und einem Namen ist die, in der sie jemand hat.',
    },
    match: `[<to>(#Body && #Listed && !#Party)] ('s|’s)? ${MARK} ${AT_BODY} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|for|between|#Comma|#Capital)',
    examples: [
      'Yesterday [to:Apple] [role:chief executive] [from:Tim Cook] warned them.',
      "On stage [to:Microsoft]'s [role:chief executive] [from:Satya Nadella] showed the device.",
    ],
    notIn: ['Yesterday Apple rival Emil Wondra warned them.', 'Yesterday Apple warned Tim Cook.'],
  }),
  relation({
    id: 'en/role/body-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body that no list has, directly before a role and a name, is where somebody has that role, unless the role is one of a government.',
      de: 'Eine Einrichtung, die in keiner Liste steht, ist direkt vor einer Rolle und einem Namen die, in der sie jemand hat, außer in einem Amt der Regierung.',
    },
    match: `[<to>(#Body && !#Listed && !#Party && !#Generic)] ('s|’s)? ${MARK} ${UNLISTED} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|for|between|#Comma|#Capital)',
    examples: [
      'Yesterday [to:Wondra Inc] [role:chairman] [from:Emil Nowak] warned them.',
      "At the hearing [to:Wondra Foods Ltd]'s [role:spokesman] [from:Jan Nowak] said nothing.",
    ],
    notIn: [
      'Yesterday Trade and Industry Secretary Emil Nowak warned them.',
      'Yesterday Wondra Inc warned Emil Nowak.',
    ],
  }),
  relation({
    id: 'en/role/name-before-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role at a body between commas is held by whoever is named before.',
      de: 'Eine Rolle in einer Einrichtung zwischen Kommas hat, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a|an)? ${MARK} ${AT_BODY} (of|at|with|for) (the)? [<to>${BODY}]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      '[from:Jens Stoltenberg], the [role:head] of [to:NATO], warned them.',
      '[from:Emil Wondra], an [role:economist] with [to:Goldman Sachs], warned them.',
    ],
    notIn: [
      'Emil Wondra, a critic of the, warned them.',
      'Emil Wondra, the head of the NATO mission, warned them.',
    ],
  }),
  relation({
    id: 'en/role/name-before-expert-at-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Whoever knows a field works for the body that stands behind “at” or “with”.',
      de: 'Wer sich in einem Fach auskennt, arbeitet für die Einrichtung, die hinter „at“ oder „with“ steht.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a|an)? ${MARK} [<role>#Modifier{0,3} (#Role && #Topic && !#Plural)] (at|with) (the)? [<to>${BODY}]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      '[from:Emil Wondra], an [role:analyst] with [to:Goldman Sachs], warned them.',
      'Demand is weak, said [from:Clara Nowak], a [role:senior analyst] at [to:Barclays].',
    ],
    notIn: [
      'Emil Wondra, a critic of Goldman Sachs, warned them.',
      'Emil Wondra, an analyst with them, left.',
    ],
  }),
  relation({
    id: 'en/role/role-of-body-before-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a role at a body its holder stands between commas.',
      de: 'Hinter einer Rolle in einer Einrichtung steht zwischen Kommas, wer sie hat.',
    },
    match: `#Definite ${MARK} ${AT_BODY} (of|at) (the)? [<to>${BODY}] #Comma #Title{0,3} [<from>#Person]`,
    notBefore: '!(#Comma|#Stop)',
    examples: [
      'The [role:head] of [to:NATO], [from:Jens Stoltenberg], warned them.',
      'In Frankfurt the [role:president] of the [to:European Central Bank], [from:Christine Lagarde], kept rates unchanged.',
    ],
    notIn: [
      'The head of NATO, Jens Stoltenberg and others warned them.',
      'The wife of NATO, Emil Wondra, warned them.',
    ],
  }),
  relation({
    id: 'en/party-role/party-before-role',
    type: 'party-role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A party directly before a role and a name is where somebody has that role.',
      de: 'Eine Partei direkt vor einer Rolle und einem Namen ist die, in der sie jemand hat.',
    },
    match: `[<to>#Party] ('s|’s)? ${MARK} ${UNLISTED} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|for|between)',
    examples: [
      'Yesterday [to:Labour] [role:leader] [from:Keir Starmer] warned them.',
      'In the Commons the [to:SNP] [role:leader] [from:Ian Blackford] rose to reply.',
    ],
    notIn: [
      'Yesterday Labour Minister Emil Wondra warned them.',
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
    match: '[<from>#Person] #Open [<to>#Party] (#Close|#Comma)',
    examples: [
      'Yesterday [from:Keir Starmer] ([to:Labour]) warned them.',
      'For Brighton [from:Caroline Lucas] ([to:Green Party]) took the seat.',
    ],
    notIn: ['Yesterday the baker (Labour) warned them.', 'Yesterday Keir Starmer (London) warned them.'],
  }),
  relation({
    id: 'en/affiliated/name-of-body',
    type: 'affiliated',
    from: 'person',
    to: 'organization',
    because: {
      en: '“Of” or “from” leads from a name to the body that the person belongs to.',
      de: '„Of“ oder „from“ führt von einem Namen zu der Einrichtung, zu der die Person gehört.',
    },
    match: `[<from>#Person] (of|from) (the)? [<to>(#Organization && !#Party && !#Generic && !#Media)]`,
    notAfter: '(#Participle|#Passive|remove|bar|ban|fire) #Flow{0,4}',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra] of the [to:Red Cross] said so.',
      'A report by [from:Neil Ferguson] of [to:Imperial College] was read in Downing Street.',
    ],
    notIn: ['They fired Emil Wondra from the Red Cross.', 'Yesterday Emil Wondra of all people came.'],
  }),
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
];
