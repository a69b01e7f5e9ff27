/** Whether a name is made of given letters, as a long form is of those that stand for it (Schwartz & Hearst 2003). */

/**
 * Whether letters stand in a name in their order.
 * @example
 * hasLetters('Weltgesundheitsorganisation', 'WGO') // true
 */
export function hasLetters(long: string, short: string): boolean {
  const name = long.toLowerCase();
  let from = 0;
  return [...short.toLowerCase()].every((letter) => {
    from = name.indexOf(letter, from) + 1;
    return from > 0;
  });
}

/**
 * Whether a name begins with the first of some letters and holds the others in their order.
 * @example
 * spells('Verein der Wetterkundler', 'VdW') // true
 * spells('Verein der Wetterkundler', 'DVW') // false
 */
export const spells = (long: string, short: string): boolean =>
  long.toLowerCase().startsWith([...short.toLowerCase()][0] ?? '') && hasLetters(long, short);
