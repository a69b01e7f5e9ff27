/** Words for who or what comes from a town, made with an ending. */

/** Before the ending, and at the end of the town's own name: `['n', 'en']` for `Münchner`, `['', '']` for `Londoner`. */
type TownEnd = readonly [before: string, town: string];

/**
 * Gives the towns that a word may come from; none for one without the ending, or with less than four letters before it.
 * @example
 * townsWith('er', [['', ''], ['n', 'en']])('Münchner') // ['Münchn', 'München']
 */
export const townsWith =
  (ending: string, ends: readonly TownEnd[]) =>
  (word: string): readonly string[] => {
    const stem = word.slice(0, -ending.length);
    if (!word.endsWith(ending) || stem.length < SHORTEST) return [];
    return ends
      .filter(([before]) => stem.endsWith(before))
      .map(([before, town]) => stem.slice(0, stem.length - before.length) + town);
  };

const SHORTEST = 4;
