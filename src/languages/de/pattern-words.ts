/** The German words that patterns tell by their letters, in lists that have names. */
import { patternWordsIn } from '../pattern-words.ts';
import file from './words/pattern-words.txt?raw';

/** The lists that patterns speak of; a word may be in several. */
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
  'party-part', // the end of what parts of a party are called
  'large-adjective', // adjectives of countries that have a capital
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
  'ender', // an abbreviation behind which a capital opens a sentence
  'no-death', // makes a death one that is only wished, feared, planned or rumoured
  'no-removal', // makes the end of a role one that is only wished, or has not come to pass
] as const;

/** The words of a list, each in the order of the file. */
export const patternWords = patternWordsIn<(typeof PATTERN_WORDS)[number]>(file);
