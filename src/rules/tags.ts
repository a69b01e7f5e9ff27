/** The tags that rules speak of. A token carries any number of them. */

import { BITS, insistOnRoom } from '../base/bits.ts';
import { isIn, keyed } from '../base/keyed.ts';
import { allOf, overlap, type WideBits, wideBit } from '../base/wide-bits.ts';

/** At most 64: two numbers of 32 bits say of a token which it has. */
export const TAGS = [
  'Capital', // begins with a capital letter, and is no small word or day
  'NameToken', // can stand in a person's name: nameable, a listed first name or surname, an initial, a particle
  'NameStart', // the same, and can begin one: no article, and no word that lists know as something else only
  'Nameable', // capitalised and not known as an ordinary word
  'Unknown', // nameable and in no list at all
  'Noun', // an ordinary noun
  'FirstName',
  'Surname',
  'Place',
  'Organization',
  'Acronym',
  'Initial',
  'Generation', // Jr.
  'Abbreviation', // written small, with a full stop
  'Role',
  'Kin', // who belongs to somebody: Mutter, Nichte
  'Title', // Herr, Frau
  'OrgHead',
  'Body', // a kind of body that stands before a name without being a part of it: Konzern, Zeitung
  'Business', // what only firms have, and who deals with them: Aktien, Übernahme, Rivale
  'Trade', // what firms do more often than people: fusioniert, manufactures
  'Naming', // behind it somebody or something is called by name: heißt, named
  'Media', // listed as a paper or a broadcaster
  'Party', // listed as a party
  'PlaceHead',
  'Facility',
  'LegalForm',
  'Club',
  'ClubTail',
  'Particle',
  'Speech',
  'Adjective',
  'NameAdjective', // a capitalised adjective: within a sentence only a name has one
  'Demonym',
  'Article',
  'Genitive', // a word in -s that may be a person's name
  'Number',
  'Comma',
  'Semicolon',
  'Open', // opening bracket
  'Close',
  'Quote',
  'Ampersand',
  'Preposition', // in, from, at
  'Direction', // in, from, to
  'Around', // near, north of
  'According', // before whom something is from that somebody says: laut
] as const;
/** A word by which rules tell tokens: `FirstName`, `Role`, `Comma`, … */
export type Tag = (typeof TAGS)[number];

/** A set of tags; equal sets are one object. */
export interface TagSet extends WideBits {
  /** Counts the distinct sets. */
  readonly number: number;
  readonly names: ReadonlySet<Tag>;
}

insistOnRoom(TAGS, 2 * BITS, 'src/rules/tags.ts');

const bitOf = keyed(TAGS, (tag) => wideBit(TAGS.indexOf(tag)));
/**
 * Whether a name is that of a tag.
 * @example
 * isTag('FirstName') // true
 * isTag('Vorname') // false
 */
export const isTag = (name: string): name is Tag => isIn(TAGS, name);

/** All sets that were made, by `low` and then by `high`. */
const made = new Map<number, Map<number, TagSet>>();
let count = 0;

/**
 * The tags as one set of bits, with which those of a word are compared at once.
 * @example
 * tagSet('Role', 'Capital') === tagSet('Capital', 'Role') // true
 */
export const tagSet = (...tags: readonly Tag[]): TagSet => setOf(allOf(tags.map((tag) => bitOf[tag])));

/**
 * Gives what has those tags of which a test holds.
 * @example
 * const tagsOf = tagger([['Number', (text) => text === '7'], ['Capital', (text) => text === 'A']]);
 * tagsOf('7') === tagSet('Number') // true
 */
export function tagger<T>(tests: readonly (readonly [Tag, (of: T) => boolean])[]): (of: T) => TagSet {
  const holds = tests.map(([, test]) => test);
  const bits = tests.map(([tag]) => bitOf[tag]);
  return (of) => {
    let [low, high] = [0, 0];
    for (let i = 0; i < holds.length; i += 1) {
      if (holds[i]?.(of) !== true) continue;
      low |= bits[i]?.low ?? 0;
      high |= bits[i]?.high ?? 0;
    }
    return setOf({ low, high });
  };
}

/** The one set that has these bits. */
function setOf({ low, high }: WideBits): TagSet {
  const alike = made.get(low) ?? new Map<number, TagSet>();
  made.set(low, alike);
  const known = alike.get(high);
  if (known) return known;
  const names = TAGS.filter((tag) => overlap(bitOf[tag], { low, high }));
  const set = { number: count, low, high, names: new Set(names) };
  count += 1;
  alike.set(high, set);
  return set;
}
