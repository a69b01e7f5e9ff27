/** The tags that relation rules speak of. A term is a mention or a word; it carries any number of them. */

import { BITS, insistOnRoom } from '../base/bits.ts';
import { isIn, keyed } from '../base/keyed.ts';
import { allOf, type WideBits, wideBit } from '../base/wide-bits.ts';

/** Tags of mentions. */
const MENTION_TAGS = [
  'Person', // whole names
  'Organization',
  'Place',
  'PersonPart', // the name in a compound: *Merkel*-Vertrauter
  'OrganizationPart',
  'Body', // a body, by a whole name or by a part of a compound
  'PlacePart',
  'Demonym', // an adjective of a place: *bayerisch*
  'Inhabitant', // a noun for its people: *Franzose*
  'Listed', // of a row of the lists
  'Party', // a whole name or a part of a compound
  'Media',
  'Country',
  'Area', // a country or a region, or the adjective of one
  'Generic', // an unlisted body whose name is only a kind of body
  'Given', // a person by no more than a given name
  'Genitive', // printed with a case ending; the next one, a place so printed
  'OfPlace',
  'OfRegion', // a place that is no country, as an adjective or with a case ending: *Thüringens*, *Berliner*
] as const;

/** Tags of words that a language gives. */
export const WORD_TAGS = [
  'Role', // an office, a profession or a function, be it the second half of a compound
  'Office', // a role that a state, a town or a church gives
  'Implied', // an office whose place the word only implies: *Bundeskanzler*; on a mark of status, that it marks offices only
  'Topic', // says what somebody deals with: expert, correspondent, critic
  'Outsider', // stands against a body, or beside somebody of it: opponent, fan, colleague; or makes a work: director of a film
  'Function', // what a body, or a state, makes of somebody: head, commissioner
  'Sport',
  'Kin',
  'Member', // a politician, a member: belongs, holds no office
  'Relational', // successor, colleague, friend: of another person
  'Helper', // stands by somebody, or against: lawyer, spokeswoman, rival
  'Epithet', // says what somebody believes or has just done, which is nobody's calling: *Demokrat*, *Debütantin*
  'Ranked', // an office that *geschäftsführend* gives a rank: *Vizepräsident*
  'Plural',
  'Former', // marks of status, beside a role or in it
  'Acting',
  'Coming',
  'Candidate',
  'Denied',
  'Unsure', // says that it is not known: *mutmaßlich*; with `Candidate`, not before a candidacy: *möglich*
  'Not', // denies what it stands in, but not what stands behind it
  'Self', // denies with the participle behind it: *selbst* ernannt
  'Modifier', // begins a role of several words: *prime* minister
  'Title', // stands between a role and a name: Dr.
  'Definite',
  'Indefinite',
  'Possessive', // his, her
  'Adjective',
  'Speech', // a verb of saying
  'Participle', // what a passive ends with
  'Passive', // the auxiliary of the passive
  'Motion', // a verb of changing or being called from one body to another
  'NameLink', // joins the parts of a name: *von*, *de*
  'Reported', // the mood of reported speech
  'At', // a preposition behind which a place is where something happens
  'Firm', // a noun for a kind of body: *Konzern*, *Hochschule*
  'Settlement', // a noun for a kind of place: *Stadt*, *Insel*
  'Comma',
  'Open',
  'Close',
  'Quote',
  'Stop', // a colon, a semicolon, a dash, a slash, a full stop
  'Number',
  'Capital', // any capitalised word
] as const;

/** Every term but punctuation: a clause goes on. */
const FLOW = 'Flow';

/** At most 64: two numbers of 32 bits say of a term which it has. */
export const TAGS = [...MENTION_TAGS, ...WORD_TAGS, FLOW] as const;
/** A tag of a word that a language gives. */
export type WordTag = (typeof WORD_TAGS)[number];
/** A word by which relation rules tell terms: `Person`, `Role`, `Comma`, … */
export type Tag = (typeof TAGS)[number];

insistOnRoom(TAGS, 2 * BITS, 'src/relate/tags.ts');

const bitOf = keyed(TAGS, (tag) => wideBit(TAGS.indexOf(tag)));
/**
 * Whether a name is that of a tag.
 * @example
 * isTag('Role') // true
 * isTag('Rolle') // false
 */
export const isTag = (name: string): name is Tag => isIn(TAGS, name);

/** Whether a name is that of a tag of words. */
export const isWordTag = (name: string): name is WordTag => isIn(WORD_TAGS, name);

/** The tags as one set of bits, with which those of a term are compared at once. */
export const tagBits = (tags: readonly Tag[]): WideBits => allOf(tags.map((tag) => bitOf[tag]));
