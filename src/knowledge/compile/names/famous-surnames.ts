/** The surnames that alone mean a famous person. */

import type { Writing } from './writing.ts';

/** The names of a famous person, from which the surname is told. */
export interface FamousNames {
  /** The citation form. */
  readonly name: string;
  /** The citation form and the names in other languages. */
  readonly labels: readonly string[];
  /** All names, without marks. */
  readonly all: readonly string[];
}

const lastWord = (surname: string): string => surname.slice(surname.lastIndexOf(' ') + 1);

/**
 * The surname of the citation form, its other spellings, and those of other languages. A given name means nobody by
 * itself (*Ali*, *Mohammed*), and a spelling that is an ordinary word does not either (*Handel* for Händel, *Ganz* for Gantz).
 */
export function famousSurnames({ name, labels, all }: FamousNames, writing: Writing): readonly string[] {
  const { surnameOf, transliteration, isGivenName, isOrdinary } = writing;
  const keyOf = (surname: string) => transliteration.keyOf(lastWord(surname));
  const own = surnameOf(name);
  const others = new Set(labels.map(surnameOf));
  const belongs = (surname: string) => others.has(surname) || keyOf(surname) === keyOf(own);
  return [...new Set(all.map(surnameOf))].filter((surname) => {
    const word = lastWord(surname);
    if (isGivenName(word)) return false;
    return surname === own || (belongs(surname) && !isOrdinary(word));
  });
}
