/** How names of the lists are printed in a language. Asked when the lists are compiled, never at run time. */

/** The marks of a language's names, and the forms that they stand for. */
export interface NameInflection {
  /** The marks that names of the lists may bear in this language: `|A`. */
  readonly marks: readonly string[];
  /** The name without its marks. */
  readonly unmarked: (name: string) => string;
  /** All forms of a marked name, its citation form first. A name without marks has one form. */
  readonly inflect: (marked: string) => readonly string[];
  /** The ways in which an acronym is printed, itself first. */
  readonly acronyms: (name: string) => readonly string[];
  /** All forms of the words for what is of a place. */
  readonly demonyms: (listed: Demonyms) => Demonyms;
}

/** Words for what is of a place: its qualities (`irakisch`) and its people (`Iraker`). */
export interface Demonyms {
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
}

/** Of a language whose names have one form. */
export const uninflected: NameInflection = {
  marks: [],
  unmarked: (name) => name,
  inflect: (name) => [name],
  acronyms: (name) => [name],
  demonyms: (listed) => listed,
};

/**
 * An acronym that is spoken as a word is also printed as one: `NATO` and `Nato`.
 * @example
 * alsoAsWord('NATO') // ['NATO', 'Nato']
 * alsoAsWord('EU') // ['EU']
 */
export const alsoAsWord = (acronym: string): readonly string[] =>
  /^\p{Lu}{3,}$/u.test(acronym) ? [acronym, acronym.charAt(0) + acronym.slice(1).toLowerCase()] : [acronym];
