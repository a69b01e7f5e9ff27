/** German adjectives and inhabitants of places in all their forms: `irakischen`, `Irakischer`, `Irakern`. */

import type { Demonyms } from '../../inflection.ts';

const ADJECTIVE_ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Adjectives are listed as stems; they are capitalised in names and as nouns. Inhabitants take the endings of the cases. */
export function demonyms({ adjectives, people }: Demonyms): Demonyms {
  const inflected = adjectives.flatMap((stem) => ADJECTIVE_ENDINGS.map((ending) => stem + ending));
  return { adjectives: [...inflected, ...inflected.map(capitalised)], people: people.flatMap(cases) };
}

/** Masculine and plural forms take -s, -n and -en. */
function cases(person: string): readonly string[] {
  if (person.endsWith('in') || person.endsWith('innen')) return [person];
  if (person.endsWith('er')) return [person, `${person}s`, `${person}n`];
  if (person.endsWith('e')) return [person, `${person}n`, `${person}r`];
  return [person, `${person}s`, `${person}en`];
}
