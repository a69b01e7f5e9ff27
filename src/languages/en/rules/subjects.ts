/** English: bodies that are called after several subjects, or after what they do for a country. */

import { rule } from '../../../rules/rule.ts';
import { oneOf, spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** A subject that is an ordinary word. */
const ORDINARY = '(#Capital && !#Nameable)';
/** One that lists do not know as a name: `Forestry`. */
const UNLISTED = '(#Capital && !#Place && !#FirstName && !#Surname && !#Organization && !#LegalForm)';
/** A second word of a subject: `Local Government`. */
const SECOND = '(#Capital && !#Nameable && !#OrgHead)?';
/** What bodies of a whole country do, before its name. */
const FIELD = spelled({ is: patternWords('field') });
/** What names of countries begin with: `New Zealand`. */
const OF_COUNTRY = oneOf(['new', 'south']);
const COUNTRY = spelled({ is: patternWords('home-of-firm') });

/** Names that hold commas, or that only their first word tells apart. */
export const subjects = [
  rule({
    id: 'en/organization/subjects-before-head',
    finds: 'organization',
    because: {
      en: 'Unions, agencies and ministries are called after several subjects in a row: Health, Mining and Energy Union, Department for Business, Energy and Trade.',
      de: 'Gewerkschaften, Behörden und Ministerien heißen nach mehreren Gebieten in einer Reihe: Health, Mining and Energy Union, Department for Business, Energy and Trade.',
    },
    match: `[<name>${ORDINARY} ${SECOND} #Comma ${UNLISTED} ${SECOND} #Comma? ${UNLISTED}? and ${ORDINARY} #OrgHead+]`,
    orMatch: [
      `[<name>#OrgHead (of|for|on) the? ${ORDINARY} ${SECOND} #Comma ${UNLISTED} ${SECOND} #Comma? ${UNLISTED}? #Comma? and ${UNLISTED} (#Capital && !#Nameable)?]`,
    ],
    notAfter: ['Capital', 'Ampersand', 'Comma'],
    notBefore: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 2.5,
    examples: [
      'The [Health, Mining and Energy Union] went on strike.',
      'He leads the [Culture, Youth and Sports Office] in May.',
      'The [Department for Business, Energy and Trade] refused.',
      'She left the [Ministry of Housing, Communities and Local Government] in May.',
    ],
    notIn: [
      'It sold pumps to Obst, Wondra and Kerl University.',
      'She works for food, trade and energy agencies.',
      'She taught at the University of Oxford, Wondra and Kerl.',
      'The department for business, energy and trade refused.',
    ],
  }),
  rule({
    id: 'en/organization/field-and-country',
    finds: 'organization',
    because: {
      en: 'What is done in all of a country, and its name behind that, is the body that does it: Cricket Scotland.',
      de: 'Was in einem ganzen Land getan wird und dahinter dessen Name ist die Stelle dafür: Cricket Scotland.',
    },
    match: `[<name>(#Capital && ${FIELD}) ${OF_COUNTRY}? (#Place && ${COUNTRY})]`,
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Capital', 'Ampersand'],
    whole: true,
    claims: 2.5,
    examples: ['She works for [Hockey Ireland] now.', 'On Friday [Cricket Scotland] apologised.'],
    notIn: ['She plays hockey in Ireland.', 'Cricket in Scotland is old.'],
  }),
];
