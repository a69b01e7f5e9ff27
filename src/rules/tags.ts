/** The tags that rules speak of. A token carries any number of them. */

export const TAGS = [
  'Capital', // begins with a capital letter
  'NameToken', // can stand in a person's name: nameable, a listed first name or surname, an initial, a particle
  'Nameable', // capitalised and not known as an ordinary word
  'Unknown', // nameable and in no list at all
  'Noun', // an ordinary noun
  'FirstName',
  'Surname',
  'Place',
  'Organization',
  'Acronym',
  'Initial',
  'Role',
  'OrgHead',
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
  'Genitive', // a nameable word in -s
  'Number',
  'Comma',
  'Open', // opening bracket
  'Close',
  'Quote',
  'Direction', // in, aus, nach
  'Around', // nahe, nördlich, unweit
] as const;
export type Tag = (typeof TAGS)[number];

const bits: ReadonlyMap<string, number> = new Map(TAGS.map((tag, i) => [tag, 1 << i]));

/** The bit of a tag; 0 for a word that is no tag. */
export const tagBit = (tag: string): number => bits.get(tag) ?? 0;

/** All tags of a set of bits. */
export const tagsOf = (tagBits: number): ReadonlySet<string> =>
  new Set(TAGS.filter((_, i) => (tagBits & (1 << i)) !== 0));
