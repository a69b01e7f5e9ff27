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
    match: '[<name>#Capital+ #LegalForm]',
    sure: true,
    examples: ['The sale to [Wondra Machine Corp.] failed.'],
    notIn: ['The sale to the company failed.'],
  }),
  rule({
    id: 'en/organization/legal-form-and-company',
    finds: 'organization',
    because: {
      en: 'Names of companies join family names with &.',
      de: 'Namen von Firmen verbinden Familiennamen mit &.',
    },
    match: '[<name>#Capital+ & #Capital+]',
    examples: ['The sale to [Wondra & Sons] failed.'],
    notIn: ['The sale to father and son failed.'],
  }),
  rule({
    id: 'en/organization/head-of',
    finds: 'organization',
    because: {
      en: 'Institutions are named after what they are and of what.',
      de: 'Einrichtungen heißen nach dem, was sie sind und wovon: University of …, Ministry of ….',
    },
    match: '[<name>#OrgHead (of|for) #Capital+]',
    examples: ['She teaches at the [University of Wondra].'],
    notIn: ['She teaches at the university.'],
  }),
  rule({
    id: 'en/organization/head-of-two',
    finds: 'organization',
    because: {
      en: 'Institutions are named after the two things they deal with.',
      de: 'Einrichtungen heißen nach den zwei Dingen, mit denen sie zu tun haben.',
    },
    match: '[<name>#OrgHead (of|for) #Capital+ and #Capital+]',
    examples: ['She works at the [Ministry of Trade and Industry].'],
    notIn: ['She works in trade and industry.'],
  }),
  rule({
    id: 'en/organization/head-of-the',
    finds: 'organization',
    because: {
      en: 'Institutions are named after what they are and of what, with the article.',
      de: 'Einrichtungen heißen nach dem, was sie sind und wovon, auch mit Artikel: Council of the ….',
    },
    match: '[<name>#OrgHead (of|for) the #Capital+]',
    examples: ['He chairs the [Council of the Baltic] this year.'],
    notIn: ['He chairs the council this year.'],
  }),
  rule({
    id: 'en/organization/name-before-head',
    finds: 'organization',
    because: {
      en: 'In English the noun for the kind of organization ends its name.',
      de: 'Im Englischen endet der Name einer Organisation mit dem, was sie ist: University, Bank, Party.',
    },
    match: '[<name>#Capital+ #OrgHead]',
    examples: ['She teaches at [Wondra University].'],
    notIn: ['She teaches at a university.'],
  }),
  rule({
    id: 'en/organization/club',
    finds: 'organization',
    because: {
      en: 'Prefixes such as FC and AC begin the names of clubs.',
      de: 'Mit Kürzeln wie FC und AC beginnen Namen von Vereinen.',
    },
    match: '[<name>#Club #Capital+]',
    examples: ['On Saturday [FC Wondra] lost.'],
    notIn: ['On Saturday the team lost.'],
  }),
  rule({
    id: 'en/organization/club-tail',
    finds: 'organization',
    because: {
      en: 'Words such as United, Rovers and Lakers end the names of clubs.',
      de: 'Mit Wörtern wie United, Rovers und Lakers enden Namen von Vereinen.',
    },
    match: '[<name>#Nameable+ #ClubTail]',
    examples: ['He joined [Wondra Rovers].'],
    notIn: ['He joined a club.'],
  }),
  rule({
    id: 'en/organization/acronym-in-brackets',
    finds: 'organization',
    because: {
      en: 'An acronym in brackets abbreviates the organization named before it.',
      de: 'Ein Kürzel in Klammern steht für die Organisation, die davor genannt ist.',
    },
    match: '#Open [<name>#Acronym] #Close',
    examples: ['The Society of Forecasters ([SOF]) warned.'],
    notIn: ['The society (founded 1950) warned.'],
  }),
  rule({
    id: 'en/organization/article-acronym',
    finds: 'organization',
    because: {
      en: 'An acronym with the article is an organization more often than anything else.',
      de: 'Ein Kürzel mit Artikel ist meistens eine Organisation.',
    },
    match: '#Article [<name>#Acronym]',
    examples: ['That was decided by the [WVK] on Monday.'],
    notIn: ['That was decided by the assembly on Monday.'],
  }),
];
