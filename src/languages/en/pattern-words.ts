/** The English words that patterns tell by their letters, in lists that have names. */
import { patternWordsIn } from '../pattern-words.ts';
import file from './words/pattern-words.txt?raw';

/** The lists that patterns speak of; a word may be in several. */
export const PATTERN_WORDS = [
  'staff', // works for a firm or a body
  'company', // behind “and” at the end of names of firms
  'second-trade', // what a firm does besides what its name says first
  'short-body', // what a body goes by once it is named in full
  'thing', // ends the names of things that are no actors: cups, acts, governments
  'term', // heads what letters in brackets stand for, and is no body: rates, programs, tests
  'forces', // armed forces of any country
  'named-kind', // bodies that may be called by ordinary words behind their kind: the band, the magazine
  'adviser', // works at a firm that is called after its partners
  'lodging', // a house for guests
  'lodging-end', // what such a house has besides, at the end of its name
  'registered', // legal forms that a comma may part from the name
  'field', // what bodies of a whole country do, before its name
  'place-centre', // what a centre is that is a place
  'chamber', // houses of a parliament
  'chamber-people', // who is in them, and what they have
  'party-people', // who is in a party
  'foreign-connector', // joins the names of firms in other languages
  'home-of-firm', // countries that names of firms end with
  'in-government', // roles that nobody has at a firm
  'officer', // roles at the head of a firm
  'reporter', // who works for a medium
  'trade', // what firms deal with or are
  'deal', // what places have that is no body
  'party-part', // the end of what parts of a party are called
  'clause', // what goes on behind an apposition
  'for-life', // the end of what is called somebody until death
  'connector', // stands small between the capitalised words of a name
  'ender', // an abbreviation behind which a capital opens a sentence
] as const;

/** The words of a list, each in the order of the file. */
export const patternWords = patternWordsIn<(typeof PATTERN_WORDS)[number]>(file);
