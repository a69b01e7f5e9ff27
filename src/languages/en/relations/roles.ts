/** English: who holds which role at a body. */

import { relation } from '../../../relate/rule.ts';
import {
  AGE,
  AND_ROLE,
  AT_BODY,
  BODY,
  HYPHEN_BEFORE_BODY,
  MARK,
  NO_CLOSE,
  PART_OF_LONGER,
  UNLISTED,
} from './parts.ts';

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
    id: 'en/role/name-before-role-of-body',
    type: 'role',
    from: 'person',
    to: 'organization',
    because: {
      en: 'A role at a body between commas is held by whoever is named before.',
      de: 'Eine Rolle in einer Einrichtung zwischen Kommas hat, wer davor genannt ist.',
    },
    match: `[<from>#Person] ${AGE} #Comma (the|a|an)? ${MARK} ${AT_BODY} ${AND_ROLE} (of|at|with|for) (the)? [<to>${BODY}]`,
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
