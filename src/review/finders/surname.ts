/** Two people of one surname in the same company, whose given names may be one: `Andi Scheuer` and `Andreas Scheuer`. */
import { blocksOf, pairsIn } from '../blocks.ts';
import type { Finder } from '../finder.ts';
import { nearness } from '../nearness.ts';
import { partsOf } from '../parts.ts';
import type { SeenActor } from '../seen.ts';
import { areListed, isOneSided, twins } from '../twins.ts';

const LARGEST_FAMILY = 30;
const SHORTEST_START = 2;

/** A short form of a given name begins as the long one does: *Andi*, *Andreas*. */
export const surname: Finder = {
  id: 'surname',
  title: { en: 'same surname, same company', de: 'gleicher Nachname, gleiche Gesellschaft' },
  examples: [
    [
      'Andi Wondra (person) + Emil Lutz (person)',
      'Andi Wondra (person) + Ida Lutz (person)',
      'Andreas Wondra (person) + Emil Lutz (person)',
      'Andreas Wondra (person) + Ida Lutz (person) + Andi Wondra (person)',
    ],
  ],
  notIn: [
    ['Andi Wondra (person)', 'Andreas Wondra (person)'],
    ['Bill Wondra (person) + Emil Lutz (person)', 'Melinda Wondra (person) + Emil Lutz (person)'],
  ],
  find: function* (corpus) {
    const near = nearness(corpus);
    const people = corpus.actors.filter(({ kind, words }) => kind === 'person' && words.length > 1);
    for (const [a, b] of pairsIn(blocksOf(people, (one) => [partsOf(one).surname], LARGEST_FAMILY))) {
      const subject = twins(a, b);
      if (a.folded === b.folded || areListed(subject) || !mayBeOne(a, b)) continue;
      const { together, company } = near(a, b);
      yield {
        subject,
        doubt: 0.25 + 0.5 * company + (together > 0 ? 0.15 : 0) + (isOneSided(subject) ? 0.05 : 0),
        because: {
          en: 'The surname is the same, the given names begin alike, and the same others are named beside them.',
          de: 'Der Nachname ist derselbe, die Vornamen beginnen gleich, und dieselben anderen werden neben ihnen genannt.',
        },
      };
    }
  },
};

/** Whether given names begin alike, or one is an initial of the other. */
function mayBeOne(a: SeenActor, b: SeenActor): boolean {
  const [x, y] = [partsOf(a).given, partsOf(b).given];
  const length = Math.min(SHORTEST_START, x.length, y.length);
  return x.slice(0, length) === y.slice(0, length);
}
