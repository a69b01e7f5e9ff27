/** The surname in a person's full name. */

import { classOf, type WordSource } from '../lists/words.ts';

export type SurnameOf = (fullName: string) => string;

const GENERATION = /^(?:Jr\.?|Sr\.?|[IVX]+\.?)$/;

/** Finds surnames with the particles that a list marks as their beginning: `Ursula von der Leyen` -> `von der Leyen`. */
export function surnameFinder(lists: readonly WordSource[]): SurnameOf {
  const particles = new Set(
    lists
      .filter((list) => classOf(list) === 'particle')
      .flatMap(({ rows }) => rows.filter(({ note }) => note.split(' ').includes('surname')))
      .map(({ word }) => word.toLowerCase()),
  );
  return (fullName) => {
    const words = fullName.split(' ').filter((word) => !GENERATION.test(word));
    if (words.length < 2) return fullName;
    const inner = words.slice(1, -1);
    const particle = inner.findIndex((word) => particles.has(word.toLowerCase())) + 1;
    return words.slice(particle > 0 ? particle : -1).join(' ');
  };
}
