/** English: roles at bodies in appositions and behind verbs. */

import { relation } from '../../../relate/rule.ts';
import { oneOf } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';
import {
  AGE,
  AND_ROLE,
  AT_BODY,
  BODY,
  CLOSED,
  MARK,
  NO_CLOSE,
  OPENING_AT_BODY,
  PART_OF_LONGER,
  UNLISTED,
  WIDE_AT_BODY,
} from './parts.ts';

/** Who works for a medium. */
const REPORTER = oneOf(patternWords('reporter'));

/** `role` behind a comma or a verb: *Emil Wondra, the head of …*, *… became head of …*. */
export const appositions = [
  relation({
    id: 'en/role/name-before-body-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body with a role between commas is where the person named before has it.',
      de: 'Eine Einrichtung mit einer Rolle zwischen Kommas ist die, in der sie hat, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a|an)? ${MARK} [<to>${BODY}] ('s|’s)? ${MARK} ${UNLISTED}`,
    notAfter: '#Role of',
    notBefore: '!(#Comma|#Stop|#Speech|#Quote|#Close|who|in|for|and)',
    examples: [
      'Yesterday [from:Emil Wondra], [to:Siemens] [role:vice chairman], warned them.',
      "Yesterday [from:Clara Nowak], [to:Apple]'s [role:chief economist], warned them.",
    ],
    notIn: [
      'Yesterday Emil Wondra, Siemens chairman Jan Nowak and others came.',
      'Yesterday Emil Wondra, Siemens warned, came.',
    ],
  }),
  relation({
    id: 'en/role/body-before-role-and-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Behind a body and a role its holder stands between commas.',
      de: 'Hinter einer Einrichtung und einer Rolle steht zwischen Kommas, wer sie hat.',
    },
    match: `[<to>${BODY}] ('s|’s)? ${MARK} ${UNLISTED} #Comma #Title{0,3} [<from>#Person] ${AGE}`,
    notAfter: PART_OF_LONGER,
    notBefore: CLOSED,
    examples: [
      "Yesterday [to:Apple]'s [role:chief executive], [from:Tim Cook], warned them.",
      'Yesterday the [to:NATO] [role:head], [from:Jens Stoltenberg], warned them.',
    ],
    notIn: [
      "Yesterday Apple's chief executive, Tim Cook and others warned them.",
      "Yesterday Apple's rival, Emil Wondra, warned them.",
    ],
  }),
  relation({
    id: 'en/role/body-and-short-name-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A body with its short name in brackets directly before a role and a name is where somebody has that role.',
      de: 'Eine Einrichtung mit ihrem Kürzel in Klammern ist direkt vor einer Rolle und einem Namen die, in der sie jemand hat.',
    },
    match: `[<to>${BODY}] #Open (#Organization|#Capital) #Close ${MARK} ${UNLISTED} #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|for|between)',
    examples: [
      'Yesterday the [to:World Health Organization] (WHO) [role:director] [from:Emil Wondra] warned them.',
      'Yesterday the [to:International Monetary Fund] (IMF) [role:chief economist] [from:Clara Nowak] warned them.',
    ],
    notIn: [
      'Yesterday the World Health Organization (WHO) warned director Emil Wondra.',
      'Yesterday the World Health Organization (WHO) critic Emil Wondra warned them.',
    ],
  }),
  relation({
    id: 'en/role/medium-before-role',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A medium directly before a reporter, an analyst or a critic and a name is the one that they work for.',
      de: 'Ein Medium direkt vor jemandem, der berichtet oder kommentiert, und einem Namen ist das, für das die Person arbeitet.',
    },
    match: `[<to>(#Organization && #Media)] ('s|’s)? ${MARK} (#Adjective|#Demonym)? [<role>#Modifier{0,3} ${REPORTER}] #Title{0,3} [<from>#Person]`,
    notAfter: '(and|or|told)',
    examples: [
      'Yesterday [to:Fox News] [role:political analyst] [from:Emil Wondra] warned them.',
      'Yesterday [to:ABC News] [role:reporter] [from:Clara Nowak] asked them.',
    ],
    notIn: [
      'Yesterday Siemens critic Emil Wondra warned them.',
      'He told Fox News analyst Emil Wondra had left.',
    ],
  }),
  relation({
    id: 'en/role/role-of-body-and-name',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'The name directly behind a role at a body is that of its holder.',
      de: 'Der Name direkt hinter einer Rolle in einer Einrichtung ist der von ihrem Träger.',
    },
    match: `${OPENING_AT_BODY} (of|at) (the)? [<to>${BODY}] #Title{0,3} [<from>#Person]`,
    notAfter: '(#Indefinite|#Possessive)',
    notBefore: "('s|’s|and|#Person|#Role)",
    examples: [
      'He met the [role:president] of [to:Siemens AG] [from:Joe Kaeser] in Paris.',
      'The [role:director] of the [to:Office of Management and Budget] [from:James Miller] warned them.',
    ],
    notIn: [
      'Yesterday a critic of the Red Cross Emil Wondra knows warned them.',
      "Yesterday the director of the Red Cross Emil Wondra's wife warned them.",
    ],
  }),
  relation({
    id: 'en/role/name-is-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: '“Is” joins a name with a role at a body.',
      de: '„Is“ verbindet einen Namen mit einer Rolle in einer Einrichtung.',
    },
    match: `[<from>#Person] #Comma? who? (is|remains|became) (now|currently|also)? (the|a|an)? ${MARK} ${AT_BODY} ${AND_ROLE} (of|at) (the)? [<to>${BODY}]`,
    notAfter: '(#Role of|and|or)',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra], who is [role:president] of the [to:Red Cross], warned them.',
      '[from:Clara Nowak] is the [role:chief executive] of [to:Siemens].',
    ],
    notIn: ['Emil Wondra is not the president of the Red Cross.', 'Clara Nowak is a critic of Siemens.'],
  }),
  relation({
    id: 'en/role/body-names-person',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Whom a body names to a role has it there.',
      de: 'Wen eine Einrichtung in eine Rolle beruft, der hat sie dort.',
    },
    match: `[<to>${BODY}] (said it)? (has|have|had)? (named|appointed|elected|names|appoints) (#Adjective|#Role)? #Title{0,3} [<from>#Person] (as|to be|to)? (the|its|a|an)? (new|next)? ${MARK} ${AT_BODY}`,
    notAfter: '(and|or|of|by|for|#Possessive)',
    notBefore: '(of|for|at)',
    examples: [
      'Yesterday [to:Siemens] named [from:Emil Wondra] as its new [role:chief executive].',
      'Yesterday [to:Apple] has appointed [from:Clara Nowak] [role:chairman].',
      '[to:Siemens AG] said it named [from:Emil Wondra] [role:chief executive] in May.',
    ],
    notIn: [
      'Yesterday Siemens named Emil Wondra as its critic.',
      'Yesterday Siemens named Emil Wondra as chairman of Apple.',
    ],
  }),
  relation({
    id: 'en/role/name-named-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Who was named or elected to a role at a body has it there.',
      de: 'Wer in eine Rolle in einer Einrichtung berufen oder gewählt wurde, hat sie dort.',
    },
    match: `[<from>#Person] ${AGE} #Comma? (who)? (was|has been|had been) (named|appointed|elected|re-elected|promoted) (as|to|to be)? (the|a|an)? (new)? ${WIDE_AT_BODY} ${AND_ROLE} (of|at|for) (the)? [<to>${BODY}]`,
    notAfter: '(#Role of|and|or)',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra], 47, was named [role:president] of [to:Siemens].',
      '[from:Clara Nowak] has been elected [role:chairman] and chief executive of the [to:Red Cross].',
    ],
    notIn: [
      'Emil Wondra was named in a letter of Siemens.',
      'Emil Wondra was not named president of Siemens.',
    ],
  }),
  relation({
    id: 'en/role/name-resigned-as-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'Who resigned or stepped down as something at a body was it there.',
      de: 'Wer bei einer Einrichtung von etwas zurückgetreten ist, war es dort.',
    },
    match: `[<from>#Person] ${AGE} #Comma? (who)? (has|had)? (resigned|retired|quit|stepped) (down)? (yesterday|today|#Flow #Flow)? as (the|its|a|an)? ${WIDE_AT_BODY} ${AND_ROLE} (of|at|for) (the)? [<to>${BODY}]`,
    notAfter: '(#Role of|and|or)',
    notBefore: NO_CLOSE,
    examples: [
      'Yesterday [from:Emil Wondra] resigned as [role:president] of [to:Siemens].',
      'In May [from:Clara Nowak], 61, stepped down as [role:chairman] of the [to:Red Cross].',
    ],
    notIn: ['Emil Wondra may resign as president of Siemens.'],
  }),
];
