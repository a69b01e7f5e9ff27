/** English: signs that a stretch of text names an organization. */

import { rule } from '../../../rules/rule.ts';
import { oneOf, spelled, WITH_DIGIT } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** Prefixes of clubs that people are called by as well. */
const NO_CLUB = spelled({ is: ['aj', 'victoria'] });
/** Ends of names of clubs that towns and credit unions have more often. */
const OFTEN_ELSE = spelled({ is: ['city', 'union'] });
const CHAMBER = spelled({ is: patternWords('chamber') });
const CHAMBER_PEOPLE = oneOf(patternWords('chamber-people'));
const LOWER_HOUSE = spelled({ is: ['house', 'commons'] });
const PARTY_PEOPLE = oneOf(patternWords('party-people'));

/** Signs of bodies that no list needs to have. */
export const organizations = [
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
    id: 'en/organization/name-before-head-of',
    finds: 'organization',
    because: {
      en: 'Before the kind of an institution may stand whose it is, and behind it what it is for.',
      de: 'Vor der Art einer Einrichtung kann stehen, wessen sie ist, und dahinter, wofür: National Association of ….',
    },
    match: '[<name>#Capital #Capital? #OrgHead (of|for|on) the? #Capital+ (and #Capital+)?]',
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Capital'],
    claims: 1.5,
    examples: [
      'She leads the [Wondra Association of Bakers].',
      'He sits on the [National Council on Trade and Ports].',
    ],
    notIn: ['She leads the association of bakers.', 'She teaches at the University of Wondra.'],
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
    id: 'en/organization/and-before-head',
    finds: 'organization',
    because: {
      en: 'What an institution is for may be two things: Food and Trade Organisation.',
      de: 'Eine Institution kann für zweierlei da sein: Food and Trade Organisation.',
    },
    match:
      '[<name>(#Capital && !#LegalForm && !#Organization) (#Capital && !#LegalForm)? and (#Capital && !#OrgHead && !#LegalForm) (#Capital && !#OrgHead && !#LegalForm)? #OrgHead+]',
    notAfter: ['Capital', 'Ampersand', 'Comma'],
    notBefore: ['Capital', 'Ampersand'],
    examples: [
      'She works for the [Wondra Food and Trade Organisation].',
      'He leads the [Energy and Harbour Agency].',
    ],
    notIn: [
      'It sold pumps to Obst, Wondra and Kerl University.',
      'She works for food and trade organisations.',
      'He leads Wondra and the Kerl Agency.',
    ],
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
    id: 'en/organization/party-before-role',
    finds: 'organization',
    because: {
      en: 'Directly before members and leaders stands their party.',
      de: 'Direkt vor Abgeordneten und Vorsitzenden steht im Englischen ihre Partei.',
    },
    match: `[<name>#Party] ${PARTY_PEOPLE}`,
    notAfter: ['Capital'],
    examples: ['On Friday [Labour] MP Clara Wondra spoke.', 'The [CDU] leader spoke.'],
    notIn: ['The party leader spoke.', 'Labour costs rose.'],
  }),
  rule({
    id: 'en/organization/chamber-before-member',
    finds: 'organization',
    because: {
      en: 'Directly before its speaker, its members and its leaders stands a house of parliament.',
      de: 'Direkt vor Sprechern, Mitgliedern und Führern steht im Englischen ihr Haus des Parlaments.',
    },
    match: `[<name>(#Capital && ${CHAMBER})] ${CHAMBER_PEOPLE}`,
    notAfter: ['Capital'],
    examples: [
      'On Friday [House] Speaker Clara Wondra spoke.',
      'He spoke to [Senate] Republicans about the bill.',
    ],
    notIn: ['The White House leadership met.', 'The house members met.'],
  }),
  rule({
    id: 'en/organization/the-chamber',
    finds: 'organization',
    because: {
      en: 'With a capital and the article the house is one of parliament.',
      de: 'Groß geschrieben und mit Artikel ist „the House“ eines des Parlaments.',
    },
    match: `#Article [<name>(#Capital && ${LOWER_HOUSE})]`,
    notBefore: ['Capital', 'Acronym'],
    examples: ['On Friday the [House] passed the bill.', 'He told the [Commons] so.'],
    notIn: ['On Friday the house burned.', 'On Friday the House Hotel burned.'],
  }),
  rule({
    id: 'en/organization/club',
    finds: 'organization',
    because: {
      en: 'Prefixes such as FC and AC begin the names of clubs.',
      de: 'Mit Kürzeln wie FC und AC beginnen Namen von Vereinen.',
    },
    match: `[<name>(#Club && !${NO_CLUB}) #Capital+]`,
    examples: ['On Saturday [FC Wondra] lost.', 'On Saturday [Hapoel Wondra] lost.'],
    notIn: ['On Saturday the team lost.', 'The FC lost.', 'On Saturday AJ Wondra lost.'],
  }),
  rule({
    id: 'en/organization/club-tail',
    finds: 'organization',
    because: {
      en: 'Words such as United, Rovers and Lakers end the names of clubs.',
      de: 'Mit Wörtern wie United, Rovers und Lakers enden Namen von Vereinen.',
    },
    match: `[<name>(#Nameable && !#ClubTail)+ (#ClubTail && !${OFTEN_ELSE})]`,
    notBefore: ['Capital'],
    examples: ['He joined [Wondra Rovers].', 'He scored against the [Wondra Lakers].'],
    notIn: ['He joined a club.', 'He lives in Wondra County.', 'He lives in Wondra City.'],
  }),
  rule({
    id: 'en/organization/acronym-in-brackets',
    finds: 'organization',
    because: {
      en: 'An acronym in brackets abbreviates the organization named before it.',
      de: 'Ein Kürzel in Klammern steht für die Organisation, die davor genannt ist.',
    },
    match: '#Open [<name>(#Acronym && !#Role)] #Close',
    examples: ['The Society of Forecasters ([SOF]) warned.', 'The Wondra Steel Union ([WSU]) warned.'],
    notIn: ['The society (founded 1950) warned.', 'The union WSU warned.', 'The chief (CEO) warned.'],
  }),
  rule({
    id: 'en/organization/article-acronym',
    finds: 'organization',
    because: {
      en: 'An acronym with the article is an organization more often than anything else.',
      de: 'Ein Kürzel mit Artikel ist meistens eine Organisation.',
    },
    match: `#Article [<name>(#Acronym && !#Place && !${WITH_DIGIT})]`,
    notBefore: ['Capital', 'Number', 'Noun'],
    examples: ['That was decided by the [WVK] on Monday.', 'The [WSU] warned.'],
    notIn: ['That was decided by the assembly on Monday.', 'The WSU Cup was won.'],
  }),
];
