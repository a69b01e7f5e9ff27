/** English: signs that a stretch of text names a place. */

import { rule } from '../../../rules/rule.ts';
import { oneOf, spelled } from '../../../rules/spelled.ts';
import { patternWords } from '../pattern-words.ts';

/** What a centre is that is a place. */
const PLACE_CENTRE = spelled({ is: patternWords('place-centre') });
const CENTRE = oneOf(['centre', 'center']);
const LODGING = spelled({ is: patternWords('lodging') });
const BEFORE_LODGING = `(#Capital && !${LODGING})`;
/** What such a house has besides. */
const LODGING_END = spelled({ is: patternWords('lodging-end') });

/** Signs of places that no list needs to have. */
export const places = [
  rule({
    id: 'en/place/centre-for-people',
    finds: 'place',
    because: {
      en: 'Centres for shopping, detention, sports and the like are places.',
      de: 'Zentren zum Einkaufen, für Häftlinge, für Sport und Ähnliches sind Orte.',
    },
    match: `[<name>#Capital (#Capital && !${PLACE_CENTRE})? (#Capital && ${PLACE_CENTRE}) ${CENTRE}]`,
    notBefore: ['Capital', 'Ampersand'],
    whole: true,
    sure: true,
    claims: 6,
    examples: [
      'They met at the [Wondra Shopping Centre] in May.',
      'He was held in the [North Wondra Detention Center].',
    ],
    notIn: ['They met at the shopping centre.', 'She works at the Wondra Cancer Center.'],
  }),
  rule({
    id: 'en/place/lodging-and-more',
    finds: 'place',
    because: {
      en: 'What is a hotel or a resort and something besides is a house: Hotel & Spa.',
      de: 'Was Hotel oder Resort und noch etwas ist, ist ein Haus: Hotel & Spa.',
    },
    match: `[<name>#Capital ${BEFORE_LODGING}? ${BEFORE_LODGING}? (#Capital && ${LODGING}) (and|&) (#Capital && ${LODGING_END})]`,
    notAfter: ['Capital', 'Ampersand'],
    notBefore: ['Capital', 'Ampersand'],
    whole: true,
    claims: 6,
    examples: [
      'They met at the [Wondra Hotel & Tower] in May.',
      'She works at the [Royal Wondra Resort and Spa].',
    ],
    notIn: ['They met at the hotel and spa.', 'She works for Wondra Hotels and Kerl.'],
  }),
  rule({
    id: 'en/place/head-of',
    finds: 'place',
    because: {
      en: 'City of, province of and the like stand before a place.',
      de: 'Hinter „city of“, „province of“ und Ähnlichem steht ein Ort.',
    },
    match: '#PlaceHead of [<name>#Nameable+]',
    sure: true,
    examples: ['The province of [Wondrastan] is calm.', 'She was born in the village of [Wondra].'],
    notIn: ['The province is calm.', 'The province of my father is calm.'],
  }),
  rule({
    id: 'en/place/head-before-name',
    finds: 'place',
    because: {
      en: 'Lake, Mount, River and Fort begin names of places.',
      de: 'Mit Lake, Mount, River und Fort beginnen Namen von Orten.',
    },
    match: '[<name>(#PlaceHead && #Capital) #Nameable+]',
    notAfter: ['Capital'],
    notBefore: ['Capital'],
    examples: ['They met at [Lake Wondra] in May.', 'They climbed [Mount Wondra] in May.'],
    notIn: ['They met at the lake in May.', 'The Red River Valley is green.'],
  }),
  rule({
    id: 'en/place/name-before-head',
    finds: 'place',
    because: {
      en: 'River, Street, County and Island end names of places.',
      de: 'Mit River, Street, County und Island enden Namen von Orten.',
    },
    match: '[<name>#Capital+ #PlaceHead]',
    notBefore: ['OrgHead', 'Facility', 'ClubTail', 'LegalForm', 'PlaceHead'],
    examples: ['They met on [Wondra Island] in May.', 'They met in [North Wondra Street].'],
    notIn: ['They met on the island in May.', 'The Wondra County Hospital is old.'],
  }),
  rule({
    id: 'en/place/direction-before-unknown',
    finds: 'place',
    because: {
      en: 'After in and from an unknown name is often a place.',
      de: 'Hinter „in“ und „from“ ist ein unbekannter Name oft ein Ort.',
    },
    match: '#Direction [<name>#Unknown+]',
    notBefore: ['Capital'],
    examples: ['Fighting in [Wondrastan] went on.', 'She came from [Wondraville] in May.'],
    notIn: ['Fighting in the night went on.', 'Fighting in Wondra Stadium went on.'],
  }),
  rule({
    id: 'en/place/around-before-name',
    finds: 'place',
    because: {
      en: 'Words of neighbourhood stand before places.',
      de: 'Wörter der Nachbarschaft wie „near“ stehen vor Orten.',
    },
    match: '#Around [<name>#Nameable+]',
    notBefore: ['Capital'],
    examples: ['The camp near [Wondrastan] burned.', 'A house outside [Wondra] burned.'],
    notIn: ['The camp near the road burned.', 'The camp near Wondra Road burned.'],
  }),
  rule({
    id: 'en/place/facility',
    finds: 'place',
    because: {
      en: 'Airbase, Airport and the like end the names of facilities.',
      de: 'Mit Airbase, Airport und Ähnlichem enden Namen von Anlagen.',
    },
    match: '[<name>#Capital+ #Facility]',
    notBefore: ['Capital', 'Ampersand'],
    sure: true,
    examples: ['Rockets hit the [Wondra Airbase] in the west.', 'They landed at [North Wondra Airport].'],
    notIn: ['Rockets hit the base in the west.', 'The Wondra Airport Authority warned.'],
  }),
  rule({
    id: 'en/place/direction-comma-place',
    finds: 'place',
    because: {
      en: 'Behind “to” or “from” a name with a larger place behind its comma is a place, even where it looks like a person.',
      de: 'Hinter „to“ oder „from“ ist ein Name mit einem größeren Ort hinter dem Komma ein Ort, auch wenn er wie eine Person aussieht.',
    },
    match: '#Direction [<name>#Nameable+] #Comma #Place',
    sure: true,
    examples: ['They moved to [Clara Wondra], Alabama.', 'She came from [De Wondra], Ohio.'],
    notIn: ['They moved to a house, Alabama said.', 'They met Clara Wondra, Ohio.'],
  }),
  rule({
    id: 'en/place/comma-place',
    finds: 'place',
    because: {
      en: 'A place between commas behind a name tells in which larger place the named one lies.',
      de: 'Ein Ort zwischen Kommas hinter einem Namen sagt, in welchem größeren Ort der genannte liegt.',
    },
    match: '[<name>#Nameable+] #Comma #Place',
    notAfter: ['FirstName'],
    examples: ['The plant in [Wondraville], Ohio, closes.', 'She was born in [Wondra], Germany.'],
    notIn: ['The plant, Ohio says, closes.', 'The plant in Ohio closes.'],
  }),
];
