/** The parts of a person's name: given name, middle names, surname with its particles, generation. All folded. */
import type { Spelling } from '../spelling/transliteration.ts';

/** A name of a person, taken apart. */
export interface PersonName {
  /** All words but the generation. */
  readonly words: readonly string[];
  /** Empty where only the surname (or only one word) is given. */
  readonly given: string;
  readonly middle: readonly string[];
  readonly surname: string;
  /** `jr`, `sr`, `ii` … or empty. */
  readonly generation: string;
  /** The surname without `von`, `de`, `al-` and the like, under which bare uses of it meet. */
  readonly bare: string;
  /** The folded name with everything. */
  readonly whole: string;
  /** What all spellings of the name share. */
  readonly key: string;
  /** The folded name without blanks and hyphens: `huachunying` for `Hua Chun-ying`. */
  readonly letters: string;
  /** What given name and bare surname sound like in each language: those who share one may be spelled differently. */
  readonly sounds: readonly string[];
  /** The family of spellings of a given name that comes from another alphabet. */
  readonly family: string | undefined;
  /** How given name, middle names and bare surname are spelled. */
  readonly spelled: () => SpelledName;
}

/** How the parts of a name are spelled where it comes from another alphabet. */
export interface SpelledName {
  readonly given: Spelling;
  readonly middle: readonly string[];
  readonly bare: Spelling;
}

/**
 * Whether the name is written with a given name, even if only with its initial.
 * @example
 * isFull({ given: 'emil' }) // true
 * isFull({ given: '' }) // false
 */
export function isFull(name: PersonName): boolean {
  return name.given !== '';
}

/**
 * Whether the given name is only an initial: `G. Bush`.
 * @example
 * isInitial({ given: 'g' }) // true
 */
export function isInitial(name: PersonName): boolean {
  return name.given.length === 1;
}

/** Whether middle names contradict each other: `H. W.` and `W.` do, `J.` and `John` or none do not. */
export function middleNamesClash(a: PersonName, b: PersonName): boolean {
  return a.middle.some((word, i) => {
    const other = b.middle[i];
    if (other === undefined || word === other) return false;
    if (word.length === 1 || other.length === 1) return word[0] !== other[0];
    return a.spelled().middle[i] !== b.spelled().middle[i];
  });
}
