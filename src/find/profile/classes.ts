/** Classes of words as bits, and how they are asked for. */

import { nameBit, wordBit } from '../../knowledge/classes.ts';

/** Classes of words in names. */
export const N = {
  first: nameBit('first-name'),
  surname: nameBit('surname'),
  place: nameBit('place'),
  organization: nameBit('organization'),
  person: nameBit('person'),
  word: nameBit('name-word'),
  club: nameBit('club'),
  clubTail: nameBit('club-tail'),
  legal: nameBit('legal-form'),
  particle: nameBit('particle'),
  facility: nameBit('facility-head'),
  demonym: nameBit('demonym'),
  rare: nameBit('rare-place'),
  trusted: nameBit('trusted'),
  ambiguous: nameBit('ambiguous'),
} as const;

/** Classes of words of the language. */
export const W = {
  noun: wordBit('noun'),
  lower: wordBit('lower'),
  adjective: wordBit('adjective'),
  verb: wordBit('verb'),
  function: wordBit('function'),
  notName: wordBit('not-name'),
  role: wordBit('role'),
  speech: wordBit('speech'),
  orgHead: wordBit('org-head'),
  placeHead: wordBit('place-head'),
  frequent: wordBit('frequent'),
} as const;

const LISTED = N.first | N.surname | N.place | N.organization | N.person | N.rare;
/** What a genitive inherits from its base. */
export const OF_BASE = LISTED | N.trusted | N.ambiguous;

/** Whether classes of names have one in common with others. */
export const has = (classes: number, some: number): boolean => (classes & some) !== 0;
/** Whether lists know a word as a name or a part of one. */
export const isListed = (names: number): boolean => has(names, LISTED);
/** Listed, and nothing else that anybody would think of. */
export const isClear = (names: number): boolean => has(names, N.trusted) && !has(names, N.ambiguous);
