/** English: who holds which role at a body. */

import { relation } from '../../../relate/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import {
  AGE,
  AND_ROLE,
  ARTICLE,
  AT_BODY,
  BODY,
  HYPHEN_BEFORE_BODY,
  MARK,
  NO_CLOSE,
  NO_NOUN,
  NOUNS,
  PART_OF_LONGER,
  UNLISTED,
  WIDE_AT_BODY,
} from './parts.ts';

/** How the names of houses end that live by research. */
const RESEARCHING = spelled({
  ends: [
    'securities',
    'institute',
    'institution',
    'research',
    'brothers',
    'university',
    'foundation',
    'associates',
  ],
});

/** `role` and `affiliated`; roles in appositions stand in `appositions.ts`. */
export const roles = [
  relation({
    id: 'en/role/listed-body-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A known body directly before a role and a name is where somebody has that role.',
      de: 'Eine bekannte Einrichtung direkt vor einer Rolle und einem Namen ist die, in der sie jemand hat.',
    },
    match: `[<to>(#Body && #Listed && !#Party && !vice)] ('s|’s)? ${MARK} ${AT_BODY} #Title{0,3} [<from>#Person]`,
    notAfter: PART_OF_LONGER,
    notBefore: '(#Close|a #Capital)',
    notWith: HYPHEN_BEFORE_BODY,
    examples: [
      'Yesterday [to:Apple] [role:chief executive] [from:Tim Cook] warned them.',
      "On stage [to:Microsoft]'s [role:chief executive] [from:Satya Nadella] showed the device.",
    ],
    notIn: [
      'Yesterday Apple rival Emil Wondra warned them.',
      'Yesterday Apple warned Tim Cook.',
      'Export-Import Bank of Japan president Emil Wondra warned them.',
    ],
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
    notAfter: PART_OF_LONGER,
    notBefore: 'a #Capital',
    examples: [
      'Yesterday [to:Wondra Inc] [role:chairman] [from:Emil Nowak] warned them.',
      "At the hearing [to:Wondra Foods Ltd]'s [role:spokesman] [from:Jan Nowak] said nothing.",
    ],
    notIn: [
      'Yesterday Trade and Industry Secretary Emil Nowak warned them.',
      'Yesterday Wondra Inc warned Emil Nowak.',
      'Yesterday Wondra Supervisory board chairman Emil Nowak warned them.',
      'Yesterday Wondra Inc chairman Emil Nowak a Court warned them.',
      'Yesterday Wondra Inc investor Emil Nowak warned them.',
    ],
  }),
  relation({
    id: 'en/role/treasury-before-secretary',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A secretary directly behind the name of a treasury is the one of it.',
      de: 'Ein Sekretär direkt hinter dem Namen eines Schatzamtes ist der des Amtes.',
    },
    match:
      '[<to>(#Body && treasury)] (#Former|#Acting|#Coming|#Denied)? [<role>(secretary|undersecretary)] #Title{0,3} [<from>#Person]',
    notAfter: "(#Demonym|#Place|'s|’s|and|or|under)",
    examples: [
      'Yesterday [to:Treasury] [role:Secretary] [from:Emil Wondra] warned them.',
      'They met former [to:Treasury] [role:Secretary] [from:Clara Nowak] in May.',
    ],
    notIn: [
      "Yesterday Japan's Treasury Secretary Emil Wondra warned them.",
      'Yesterday Treasury left Emil Wondra.',
    ],
  }),
  relation({
    id: 'en/role/body-before-commissioner',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A commissioner directly behind a body, with what the office is for, is one of the body.',
      de: 'Ein Kommissar direkt hinter einer Einrichtung, mit dem, wofür er da ist, ist einer der Einrichtung.',
    },
    match: `[<to>(#Body && !#Listed && !#Generic && !#Party)] ('s|’s)? ${MARK} [<role>(#Modifier and|#Capital and)? (#Modifier|#Capital){0,3} commissioner] #Title{0,3} [<from>#Person]`,
    notAfter: PART_OF_LONGER,
    examples: [
      'Yesterday [to:Wondra Authority] [role:commissioner] [from:Emil Nowak] warned them.',
      'They met [to:Wondra Authority] [role:trade commissioner] [from:Clara Nowak] in May.',
    ],
    notIn: ['Yesterday the SEC told Commissioner Emil Wondra so.'],
  }),
  relation({
    id: 'en/role/house-before-analyst',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A house that lives by research, directly before an analyst and a name, is the one that the analyst works for.',
      de: 'Ein Haus, das von Forschung lebt, ist direkt vor einem Analysten und einem Namen das, für das er arbeitet.',
    },
    match: `[<to>(#Body && !#Generic && !#Party && ${RESEARCHING})] ${MARK} [<role>${NOUNS}{0,2} #Modifier{0,3} (analyst|strategist|scholar|expert)] #Title{0,3} [<from>#Person]`,
    notAfter: PART_OF_LONGER,
    examples: [
      'Demand is weak, said [to:Wondra Securities] [role:oil analyst] [from:Emil Nowak].',
      'Yesterday [to:Brookings Institution] [role:scholar] [from:Clara Nowak] warned them.',
    ],
    notIn: ['Demand is weak, said Siemens analyst Emil Nowak.'],
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
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} ${MARK} ${WIDE_AT_BODY} ${AND_ROLE} (of|at|with|for) (the)? [<to>${BODY}]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      '[from:Jens Stoltenberg], the [role:head] of [to:NATO], warned them.',
      '[from:Emil Wondra], an [role:economist] with [to:Goldman Sachs], warned them.',
      'It is late, said [from:Clara Nowak], [role:chief money market manager] of [to:Siemens AG] (SIE).',
      'Yesterday [from:Emil Wondra], formerly a [role:vice president] of [to:Siemens AG], warned them.',
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
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} ${MARK} [<role>${NOUNS}{0,2} #Modifier{0,3} (#Role && #Topic && !#Plural)] (in #Place)? (at|with|for) (the)? [<to>${BODY}]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      '[from:Emil Wondra], an [role:analyst] with [to:Goldman Sachs], warned them.',
      'Demand is weak, said [from:Clara Nowak], a [role:senior analyst] at [to:Barclays].',
      'Demand is weak, said [from:Clara Nowak], [role:petroleum analyst] in New York for [to:Goldman Sachs].',
    ],
    notIn: [
      'Emil Wondra, a critic of Goldman Sachs, warned them.',
      'Emil Wondra, an analyst with them, left.',
    ],
  }),
  relation({
    id: 'en/role/name-before-role-of-topic-at-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role between commas that “of” joins with what it is for is held at the body behind that.',
      de: 'Eine Rolle zwischen Kommas, die „of“ mit dem verbindet, wofür sie da ist, hat jemand in der Einrichtung dahinter.',
    },
    match: `[<from>#Person] ${AGE} #Comma ${ARTICLE} ${MARK} ${WIDE_AT_BODY} of !(#Person|#Body|#Place|${NO_NOUN}){1,3} (and #Flow)? (at|with|for|of) (the)? [<to>${BODY}]`,
    notAfter: '#Role of',
    notBefore: NO_CLOSE,
    examples: [
      'Corn is dear, said [from:Emil Wondra], [role:director] of commodity research with [to:Goldman Sachs].',
      'But [from:Clara Nowak], a [role:professor] of political science at [to:Harvard University], warned them.',
    ],
    notIn: [
      'Emil Wondra, chairman of the advisory committee of Goldman Sachs, warned them.',
      'Emil Wondra, director of films at odds with Goldman Sachs, warned them.',
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
];
