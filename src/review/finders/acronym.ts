/** A long form and its initials, which articles name together: `Dagens Nyheter` and `DN`. */
import { plainLetters } from '../../base/plain-letters.ts';
import { isAcronym } from '../../spelling/acronym.ts';
import { blocksOf, pairsIn } from '../blocks.ts';
import type { Finder } from '../finder.ts';
import { nearness } from '../nearness.ts';
import type { SeenActor } from '../seen.ts';
import { areListed, twins } from '../twins.ts';

const CAPITALS = /(?<!\p{L})\p{Lu}/gu;
const FEWEST_LETTERS = 2;

const isShort = ({ label, words }: SeenActor): boolean => words.length === 1 && isAcronym(label);

/** Articles must name both in one of them; linking joins without asking what brackets or initials make sure. */
export const acronym: Finder = {
  id: 'acronym',
  title: { en: 'acronym and long form', de: 'Kürzel und Langform' },
  examples: [['Dagens Nyheter* (organization) + DN (organization)']],
  notIn: [
    ['Dagens Nyheter* (organization)', 'DN (organization)'],
    ['Neue Werft* (organization) + AG (organization)'],
  ],
  find: function* (corpus) {
    const near = nearness(corpus);
    const bodies = corpus.actors.filter(({ kind }) => kind !== 'person');
    for (const [a, b] of pairsIn(blocksOf(bodies, initialsOf))) {
      const subject = twins(a, b);
      if (isShort(a) === isShort(b) || areListed(subject)) continue;
      const { together, company } = near(a, b);
      if (together === 0) continue;
      const share = together / Math.min(a.articles, b.articles);
      yield {
        subject,
        doubt: 0.3 + 0.4 * share + 0.3 * company,
        because: {
          en: 'One has the initials of the other, and the same articles name both.',
          de: 'Der eine Name hat die Anfangsbuchstaben des anderen, und dieselben Artikel nennen beide.',
        },
      };
    }
  },
};

/** The acronym itself, or the capitals with which the words of a long form begin. */
function initialsOf(one: SeenActor): readonly string[] {
  if (isShort(one)) return [plainLetters(one.label)];
  const capitals = one.words.length === 1 ? [] : [...one.label.matchAll(CAPITALS)];
  return capitals.length < FEWEST_LETTERS ? [] : [plainLetters(capitals.join(''))];
}
