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
/** One who is no town beside a comma. */
const FIRST_PARTNER = '(#Capital && !#Place && !#Role)';
/** A word before the legal form at the end. */
const UNFORMED = '(#Capital && !#LegalForm)';
const AND = oneOf(['and', '&']);

/** Names with commas and slashes in them. */
export const partners = [
  rule({
    id: 'en/organization/legal-form-behind-comma',
    finds: 'organization',
    because: {
      en: 'A comma may part the name of a firm from its legal form, and a slash the letters of that: Google, Inc., Norsk Hydro A/S.',
      de: 'Ein Komma kann den Namen einer Firma von ihrer Rechtsform trennen und ein Schrägstrich deren Buchstaben: Google, Inc., Norsk Hydro A/S.',
    },
    match: `[<name>#Capital+ #Comma (#LegalForm && ${REGISTERED})]`,
    orMatch: [`[<name>#Capital ${WORD}? ${WORD}? ${WORD}? a ${SLASH} s]`],
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 4,
    examples: [
      'It belongs to [Wondratec, Inc.] of Ohio.',
      'She sold [Wondra Steel, LLC] in May.',
      'The sale to [Wondra A/S] failed.',
      'She left [Norsk Wondra A/S] in May.',
    ],
    notIn: ['It belongs to Wondratec.', 'She met Wondra, an owner of Kerl Ltd.', 'It is an a/s firm.'],
  }),
  rule({
    id: 'en/organization/names-and-company',
    finds: 'organization',
    because: {
      en: 'A firm may be called after several people in a row, with “and Co” or a legal form at the end.',
      de: 'Eine Firma kann nach mehreren Leuten in einer Reihe heißen, mit „and Co“ oder einer Rechtsform am Ende.',
    },
    match: `[<name>${FIRST_PARTNER} #Capital+? #Comma ${FIRST_PARTNER} #Capital+? and ${COMPANY} #LegalForm+?]`,
    orMatch: [
      `[<name>${FIRST_PARTNER} #Comma ${PARTNER} #Comma ${PARTNER} #Comma? ${PARTNER}? ${AND} ${COMPANY} #LegalForm+?]`,
      `[<name>${UNFORMED} ${UNFORMED}? #Comma ${UNFORMED} ${UNFORMED}? #Comma? and ${UNFORMED} ${UNFORMED}? #LegalForm+]`,
    ],
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Ampersand'],
    whole: true,
    sure: true,
    claims: 4,
    examples: [
      '[Wondra, Obst and Co] won.',
      'Shares of [Wondra Obst, Kerl and Sons] fell.',
      'Its auditor is [Wondra, Obst, Kerl and Co] of Ohio.',
      'She left [Wondra, Kerl, Obst & Sons] in May.',
      '[Wondra, Obst and Kerl Inc] grew.',
      'She left [Wondra, Obst, and Kerl Securities Corp] in May.',
    ],
    notIn: [
      'In Boston, Wondra and Co fell.',
      'It hired Wondra and Co.',
      'In Boston, Wondra, Kerl and Obst fell.',
      'Wondra Inc, Obst Ltd and others grew.',
    ],
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
