/** English: bodies that are called after an aim, by the word for their kind alone, or by an ordinary word. */

import { rule } from '../../../rules/rule.ts';
import { spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

const FORCES = spelled({ is: patternWords('forces') });
const NAMED_KIND = spelled({ is: patternWords('named-kind') });
/** A word of an aim. */
const ORDINARY = '(#Capital && !#Nameable && !#PlaceHead)';
/** An aim, and what it is about: `for the Protection of Frogs`. */
const FOR_THE_AIM = `(for|on) the ${ORDINARY} and? ${ORDINARY}? (of|from) the? #Capital+`;
/** Where a body is before somebody's office: `of Kerl`. */
const OF_PLACE = 'of the? (#Capital && !#Role) (#Capital && !#Role)?';

/** What no list needs to have. */
export const namedBodies = [
  rule({
    id: 'en/organization/head-for-aim',
    finds: 'organization',
    because: {
      en: 'An aim behind “for a” or “for the” goes on to what it is about: Center for a Safer Coast, Royal Society for the Protection of Frogs.',
      de: 'Ein Ziel hinter „for a“ oder „for the“ geht weiter bis zu dem, worum es geht: Center for a Safer Coast, Royal Society for the Protection of Frogs.',
    },
    match: `[<name>(#OrgHead && #Capital) ${FOR_THE_AIM}]`,
    orMatch: [
      `[<name>#Capital #Capital? #OrgHead ${FOR_THE_AIM}]`,
      '[<name>(#OrgHead && #Capital) for (a|an) #Capital #Capital+]',
      '[<name>#Capital #Capital? #OrgHead for (a|an) #Capital #Capital+]',
    ],
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    claims: 4,
    examples: [
      'She leads the [Society for the Protection of Frogs].',
      'The [Northern Council on the Prevention of Floods] met.',
      'The [Office for the Coordination of Harbour Affairs] met.',
      'She leads the [Center for a Safer Coast].',
      'The [Kerl Council for an Open Sea] met.',
    ],
    notIn: [
      'She leads a society for the protection of frogs.',
      'The Wondra Council for Trade met.',
      'She leads a center for a safer coast.',
    ],
  }),
  rule({
    id: 'en/organization/head-of-before-role',
    finds: 'organization',
    because: {
      en: 'Before a capitalised office with a name behind it ends what a body is of: Bank of Kerl Governor, Federal Bank of Kerl President.',
      de: 'Vor einem großgeschriebenen Amt mit einem Namen dahinter endet, wovon eine Einrichtung ist: Bank of Kerl Governor, Federal Bank of Kerl President.',
    },
    match: `[<name>(#OrgHead && #Capital) ${OF_PLACE}] (#Role && #Capital) #NameStart`,
    orMatch: [`[<name>#Capital #Capital? #OrgHead ${OF_PLACE}] (#Role && #Capital) #NameStart`],
    notAfter: ['Capital', 'Ampersand'],
    whole: true,
    claims: 4,
    examples: [
      'On Friday [Bank of Wondrastan] Governor Clara Wondra spoke.',
      'He called [University of Kerl] Professor Emil Wondra.',
      'On Friday [Reserve Bank of Wondrastan] Governor Clara Wondra spoke.',
      'He called [Federal Wondra Bank of Kerl City] President Emil Wondra.',
    ],
    notIn: ['On Friday Governor Clara Wondra spoke.', 'The Reserve Bank of Wondrastan spoke.'],
  }),
  rule({
    id: 'en/organization/the-forces',
    finds: 'organization',
    because: {
      en: 'With a capital and the article the army is that of a country.',
      de: 'Groß geschrieben und mit Artikel ist „the Army“ die eines Landes.',
    },
    match: `#Article [<name>(#Capital && ${FORCES})]`,
    notBefore: ['Capital', 'Acronym'],
    claims: 3,
    examples: ['He left the [Army] in May.', 'She told the [Navy] so.'],
    notIn: ['He left the army in May.', 'She told the Navy Office so.'],
  }),
  rule({
    id: 'en/organization/kind-before-word',
    finds: 'organization',
    because: {
      en: 'Behind “the band”, “the magazine” and the like a capital makes a name of any word.',
      de: 'Hinter „the band“, „the magazine“ und Ähnlichem macht ein großer Buchstabe aus jedem Wort einen Namen.',
    },
    match: `(#Body && !#Capital && ${NAMED_KIND}) [<name>(#Capital && !#Role && !#Demonym) #Capital+?]`,
    notBefore: ['Role'],
    claims: 2,
    examples: ['Emil Wondra joined the band [Silver Harvest] in May.', 'The magazine [Island] printed it.'],
    notIn: ['He joined the band in May.', 'The magazine President Emil Wondra bought was sold.'],
  }),
];
