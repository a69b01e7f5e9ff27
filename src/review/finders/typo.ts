/** A name, and one letter's slip of it: `Nordrhein-Westfallen`. */
import { lettersOf } from '../../spelling/fold.ts';
import { isSwap } from '../../spelling/one-edit.ts';
import { oneEditApart } from '../edits.ts';
import type { Finder } from '../finder.ts';
import { nearness } from '../nearness.ts';
import { areListed, isOneSided, twins } from '../twins.ts';

/** Shorter names are other names more often than slips. */
const SHORTEST = 7;
const LONG_ENOUGH = 20;

/** The longer a name, the more likely one letter is a slip: short names have neighbours. */
export const typo: Finder = {
  id: 'typo',
  title: { en: 'slip of the pen', de: 'Tippfehler' },
  examples: [['Nordrhein-Westfalen* (place)', 'Nordrhein-Westfallen (place)']],
  notIn: [
    ['Marburg* (place)', 'Warburg (person)'],
    ['Phase-I-Studien (place)', 'Phase-V-Studien (place)'],
    ['Julian Wondra* (person)', 'Juliane Wondra* (person)'],
  ],
  find: function* (corpus) {
    const near = nearness(corpus);
    const letters = corpus.actors.map(({ folded }) => lettersOf(folded));
    for (const [i, j] of oneEditApart(letters)) {
      const [a, b] = [corpus.actors[i], corpus.actors[j]];
      const [x = '', y = ''] = [letters[i], letters[j]];
      if (!a || !b || Math.min(x.length, y.length) < SHORTEST || /\d/u.test(x + y)) continue;
      const subject = twins(a, b);
      if (areListed(subject)) continue;
      const { together, company } = near(a, b);
      const length = Math.min(1, x.length / LONG_ENOUGH);
      const doubt =
        0.2 + 0.4 * length + 0.3 * company + (together > 0 ? 0.15 : 0) + (isOneSided(subject) ? 0.1 : 0);
      yield {
        subject,
        doubt: doubt - (isSwap(x, y) ? 0.15 : 0) - (a.kind === b.kind ? 0 : 0.2),
        because: {
          en: 'The names are one letter apart.',
          de: 'Die Namen unterscheiden sich um einen Buchstaben.',
        },
      };
    }
  },
};
