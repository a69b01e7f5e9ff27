/** English: signs that a stretch of text names an organization. */

import { rule } from '../../../rules/rule.ts';

export const organizations = [
  rule({
    id: 'en/organization/legal-form',
    finds: 'organization',
    because: {
      en: 'A legal form ends the name of a company.',
      de: 'Mit einer Rechtsform endet der Name einer Firma.',
    },
    match: '[<name>#Capital+ #LegalForm+]',
    notAfter: ['Ampersand', 'Capital'],
    notBefore: ['Ampersand'],
    sure: true,
    examples: ['The sale to [Wondra Machine Corp.] failed.', '[Wondra Ltd] makes engines.'],
    notIn: ['The sale to the company failed.', 'The company makes engines.'],
  }),
  rule({
    id: 'en/organization/legal-form-and-company',
    finds: 'organization',
    because: {
      en: 'Names of companies join family names with &.',
      de: 'Namen von Firmen verbinden Familiennamen mit &.',
    },
    match: '[<name>#Capital+ & #Capital+]',
    notAfter: ['Comma', 'Ampersand'],
    examples: ['The sale to [Wondra & Sons] failed.', 'She joined [Wondra & Partners] in May.'],
    notIn: ['The sale to father and son failed.', 'She joined the partners in May.'],
  }),
  rule({
    id: 'en/organization/head-of',
    finds: 'organization',
    because: {
      en: 'Institutions are named after what they are and of what.',
      de: 'Einrichtungen heißen nach dem, was sie sind und wovon: University of …, Ministry of ….',
    },
    match: '[<name>#OrgHead (of|for) the? #Capital+ (and #Capital)?]',
    notAfter: ['Capital'],
    notBefore: ['Capital'],
    examples: [
      'She teaches at the [University of Wondra].',
      'She works at the [Ministry of Trade and Industry].',
    ],
    notIn: ['She teaches at the university.', 'She works in trade and industry.'],
  }),
  rule({
    id: 'en/organization/name-before-head',
    finds: 'organization',
    because: {
      en: 'In English the noun for the kind of organization ends its name.',
      de: 'Im Englischen endet der Name einer Organisation mit dem, was sie ist: University, Bank, Party.',
    },
    match: '[<name>#Capital+ #OrgHead+]',
    notBefore: ['Capital', 'Ampersand'],
    examples: ['She teaches at [Wondra University].', 'He sued the [Wondra Steel Company].'],
    notIn: ['She teaches at a university.', 'The Wondra Bank Holiday is near.'],
  }),
  rule({
    id: 'en/organization/name-after-body',
    finds: 'organization',
    because: {
      en: 'A noun for a firm, a paper or the like in apposition tells what the name behind it is.',
      de: 'Ein Wort für eine Firma, eine Zeitung oder Ähnliches sagt, was der Name dahinter ist.',
    },
    match: '(#Body && !#Capital) [<name>#Nameable+]',
    notBefore: ['Capital'],
    examples: ['The software maker [Wondratec] cut prices.', 'The newspaper [Wondra] said so.'],
    notIn: ['The software maker cut prices.', 'The Wondra company cut prices.'],
  }),
  rule({
    id: 'en/organization/name-by-business',
    finds: 'organization',
    because: {
      en: 'Shares, takeovers and customers are those of a firm.',
      de: 'Aktien, Übernahmen und Kunden sind die einer Firma.',
    },
    match: '(#Business && !board) (of|in|at|from|for) [<name>#Capital+]',
    examples: ['Shares of [Wondratec] fell.', 'It bought a stake in [Wondratec Steel].'],
    notIn: ['Shares fell.', 'It bought a house in Wondra.'],
  }),
  rule({
    id: 'en/organization/role-at-name',
    finds: 'organization',
    because: {
      en: 'Somebody with an office or a trade at, for or with a name works for what it names.',
      de: 'Hinter einem Amt oder Beruf mit „at“, „for“ oder „with“ steht, für wen jemand arbeitet.',
    },
    match: '(#Role && !#Capital) (at|for|with) [<name>#Capital+]',
    notBefore: ['Ampersand'],
    examples: ['She is an analyst at [Wondratec].', 'A spokesman for [Wondra Steel] declined.'],
    notIn: ['She is an analyst.', 'A spokesman declined.'],
  }),
  rule({
    id: 'en/organization/club',
    finds: 'organization',
    because: {
      en: 'Prefixes such as FC and AC begin the names of clubs.',
      de: 'Mit Kürzeln wie FC und AC beginnen Namen von Vereinen.',
    },
    match: '[<name>#Club #Capital+]',
    examples: ['On Saturday [FC Wondra] lost.', 'On Saturday [Hapoel Wondra] lost.'],
    notIn: ['On Saturday the team lost.', 'The FC lost.'],
  }),
  rule({
    id: 'en/organization/club-tail',
    finds: 'organization',
    because: {
      en: 'Words such as United, Rovers and Lakers end the names of clubs.',
      de: 'Mit Wörtern wie United, Rovers und Lakers enden Namen von Vereinen.',
    },
    match: '[<name>#Nameable+ #ClubTail]',
    notBefore: ['Capital'],
    examples: ['He joined [Wondra Rovers].', 'He scored against the [Wondra Lakers].'],
    notIn: ['He joined a club.', 'He lives in Wondra County.'],
  }),
  rule({
    id: 'en/organization/acronym-in-brackets',
    finds: 'organization',
    because: {
      en: 'An acronym in brackets abbreviates the organization named before it.',
      de: 'Ein Kürzel in Klammern steht für die Organisation, die davor genannt ist.',
    },
    match: '#Open [<name>#Acronym] #Close',
    examples: ['The Society of Forecasters ([SOF]) warned.', 'The Wondra Steel Union ([WSU]) warned.'],
    notIn: ['The society (founded 1950) warned.', 'The union WSU warned.'],
  }),
  rule({
    id: 'en/organization/article-acronym',
    finds: 'organization',
    because: {
      en: 'An acronym with the article is an organization more often than anything else.',
      de: 'Ein Kürzel mit Artikel ist meistens eine Organisation.',
    },
    match: '#Article [<name>(#Acronym && !#Place && !/[0-9]/)]',
    notBefore: ['Capital', 'Number', 'Noun'],
    examples: ['That was decided by the [WVK] on Monday.', 'The [WSU] warned.'],
    notIn: ['That was decided by the assembly on Monday.', 'The WSU Cup was won.'],
  }),
];
