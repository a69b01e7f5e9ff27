/** English: firms that are called after several partners, and legal forms that print parts from their names. */

import { rule } from '../../../rules/rule.ts';
import { oneOf, SLASH, spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

const COMPANY = spelled({ is: patternWords('company') });
const ADVISER = spelled({ is: patternWords('adviser') });
const REGISTERED = spelled({ is: patternWords('registered') });
/** A word before `A/S`. */
const WORD = '(#Capital && !a)';
/** Somebody whose name a firm may bear. */
const PARTNER = '(#Capital && !#Organization && !#Role && !#LegalForm)';
const AND = oneOf(['and', '&']);

/** Names with commas and slashes in them. */
export const partners = [
  rule({
    id: 'en/organization/legal-form-behind-comma',
    finds: 'organization',
    because: {
      en: 'A comma may part the name of a firm from its legal form: Google, Inc.',
      de: 'Ein Komma kann den Namen einer Firma von ihrer Rechtsform trennen: Google, Inc.',
    },
    match: `[<name>#Capital+ #Comma (#LegalForm && ${REGISTERED})]`,
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 4,
    examples: ['It belongs to [Wondratec, Inc.] of Ohio.', 'She sold [Wondra Steel, LLC] in May.'],
    notIn: ['It belongs to Wondratec.', 'She met Wondra, an owner of Kerl Ltd.'],
  }),
  rule({
    id: 'en/organization/slashed-legal-form',
    finds: 'organization',
    because: {
      en: 'A/S is the legal form of Danish and Norwegian firms.',
      de: 'A/S ist die Rechtsform dänischer und norwegischer Firmen.',
    },
    match: `[<name>#Capital ${WORD}? ${WORD}? ${WORD}? a ${SLASH} s]`,
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 4,
    examples: ['The sale to [Wondra A/S] failed.', 'She left [Norsk Wondra A/S] in May.'],
    notIn: ['The sale to Wondra failed.', 'It is an a/s firm.'],
  }),
  rule({
    id: 'en/organization/partners-and-company',
    finds: 'organization',
    because: {
      en: 'Before “and Co” a firm may be called after three people and more.',
      de: 'Vor „and Co“ kann eine Firma nach drei und mehr Leuten heißen.',
    },
    match: `[<name>(#Capital && !#Place && !#Role && !#Organization) #Comma ${PARTNER} #Comma ${PARTNER} #Comma? ${PARTNER}? ${AND} ${COMPANY} #LegalForm+?]`,
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 4,
    examples: [
      'Its auditor is [Wondra, Obst, Kerl and Co] of Ohio.',
      'She left [Wondra, Kerl, Obst & Sons] in May.',
    ],
    notIn: ['She met Wondra, Kerl and Obst.', 'In Boston, Wondra, Kerl and Obst fell.'],
  }),
  rule({
    id: 'en/organization/adviser-at-partners',
    finds: 'organization',
    because: {
      en: 'Lawyers and analysts work at firms that are called after their partners.',
      de: 'Anwälte und Analysten arbeiten in Firmen, die nach ihren Partnern heißen.',
    },
    match: `(#Role && ${ADVISER}) (at|with) [<name>${PARTNER} #Comma? ${PARTNER} #Comma? ${PARTNER}? ${AND} ${PARTNER}]`,
    notBefore: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 4,
    examples: [
      'She is a partner at [Wondra, Obst, Kerl & Trum].',
      'An analyst with [Wondra, Kerl and Obst] agreed.',
    ],
    notIn: ['She is a partner at Wondra.', 'The analyst met Wondra, Kerl and Obst.'],
  }),
];
