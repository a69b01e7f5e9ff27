/** Slips of the keyboard: a letter too many, too few, another one, two exchanged. */

/** Words from this length on may have two slips, shorter ones one; very short ones none. */
const TWO_FROM = 8;
const ONE_FROM = 4;

/** How many slips a typed word may have. */
export function slipsAllowed(word: string): number {
  if (word.length < ONE_FROM) return 0;
  return word.length < TWO_FROM ? 1 : 2;
}

/** Which letters a word has, as bits; letters beyond a to z share them. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) bits |= 1 << ((word.charCodeAt(i) - 97) & 31);
  return bits >>> 0;
}

/** A word that goes on after what was typed is this much farther. */
const GOES_ON = 0.5;

/**
 * The fewest slips that lead from `typed` to a beginning of `word`, if they are at most `most`; half a slip more where the word goes on.
 * Distance of optimal string alignment (Damerau 1964), row by row, given up as soon as all of a row is too far.
 * @example
 * slipsIn('merkl', 'merkel', 1) // 1
 * slipsIn('malkr', 'merkel', 1) // null
 */
export function slipsIn(typed: string, word: string, most: number): number | null {
  if (word.length + most < typed.length) return null;
  const width = Math.min(word.length, typed.length + most) + 1;
  let [before, last]: [number[], number[]] = [[], Array.from({ length: width }, (_, j) => j)];
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + Number(!same));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return null;
    [before, last] = [last, row];
  }
  let slips = Number.POSITIVE_INFINITY;
  last.forEach((cost, j) => {
    slips = Math.min(slips, cost + (j === word.length ? 0 : GOES_ON));
  });
  return slips <= most + GOES_ON ? slips : null;
}
