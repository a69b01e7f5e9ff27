/** Words that patterns of a language tell by their letters, in lists that have names. */
import { notedWordsIn } from './word-file.ts';

/** The lists of all languages; one fills those that its patterns speak of. */
export const PATTERN_WORDS = [
  'staff', // works for a firm or a body
  'english-body', // what English names of journals, schools and offices are called by
  'in-quotes', // has a name in quotation marks, and is no work
  'saying', // in verbs of what papers are told
  'nobility', // titles within names
  'agency', // what acronyms of bodies stand behind
  'institute', // has one house
  'division', // a kind of area that has its name from a town
  'town', // a kind of town or place
  'district', // a kind of area that bears the name of a town before its own
  'reporting', // the beginning of what papers do
  'printed', // in words for what stands in a paper, and who works for it
  'street', // a kind of street or square that is called after somebody
  'under-head', // whom the head of a government or of a party has
  'local', // parts of a country that have parties of their own
  'member', // what any member of a party may be
  'movement', // what a movement is, and no party
  'continent', // no place of an office
  'authority', // bodies of a state
  'branch', // bodies with a branch in many towns
  'everywhere', // the end of what each country or region has, or has a part of
  'everywhere-first', // its beginning
  'own-body', // the beginning of what only a state has
  'maker', // who makes or runs things: somebody, or a firm
  'head', // what heads a body, or a part of it
  'no-party-office', // what a state or a town gives, and no party
  'public-office', // what only states, regions, towns and churches give
  'state-office', // what a state gives, and no town
  'party-leader', // who leads a party, or speaks for it
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
  'party-word', // words for parties that mean no more than a view elsewhere
  'field', // what bodies of a whole country do, before its name
  'place-centre', // what a centre is that is a place
  'chamber', // houses of a parliament
  'chamber-people', // who is in them, and what they have
  'party-people', // who is in a party
  'player', // who plays for a club
  'foreign-connector', // joins the names of firms in other languages
  'home-of-firm', // countries that names of firms end with
  'in-government', // roles that nobody has at a firm
  'officer', // roles at the head of a firm
  'reporter', // who works for a medium
  'trade', // what firms deal with or are
  'deal', // what places have that is no body
  'party-part', // the end of what parts of a party are called
  'large-adjective', // adjectives of countries that have a capital
  'clause', // what goes on behind an apposition
  'part-of-year', // before the number of a year
  'bare-role', // what somebody is of something, and nothing without it: the president
  'lasting-role', // what somebody is who did or won something once, or owns it
  'two-bodies', // short names that a club and another body share
  'removal', // what ends a role
  'removed', // who had a role until then
  'death', // what ends whatever somebody was
  'dead', // who was something until then
  'of-somebody', // what somebody is of another one: pupil, manager
  'played', // what actors do with a part
  'work', // a film, a novel, a play
  'screen-role', // a role in one
  'for-life', // the end of what is called somebody until death
  'connector', // stands small between the capitalised words of a name
  'ender', // an abbreviation behind which a capital opens a sentence
] as const;
/** A list of words that patterns tell by their letters: `staff`, `town`, … */
export type PatternWords = (typeof PATTERN_WORDS)[number];

/**
 * Gives the lists of a word file whose notes are their names, each in the order of the file.
 * @example
 * patternWordsIn('kreis\tdivision local\nort\ttown')('local') // ['kreis']
 */
export function patternWordsIn(file: string): (list: PatternWords) => readonly string[] {
  const all = notedWordsIn(file);
  return (list) => all.flatMap(({ word, notes }) => (notes.includes(list) ? [word] : []));
}
