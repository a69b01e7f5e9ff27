/** One name as two kinds of actors: `QAnon` as an organization and as a place. */
import { lettersOf } from '../../spelling/fold.ts';
import { blocksOf, pairsIn } from '../blocks.ts';
import type { Finder } from '../finder.ts';
import { nearness } from '../nearness.ts';
import type { SeenActor } from '../seen.ts';
import { areListed, isOneSided, twins } from '../twins.ts';

const SHORTEST = 3;
/** Two actors of one word may well be two: a town and a surname. */
const ONE_WORD = 0.45;
const SEVERAL_WORDS = 0.75;

/** Two kinds of one name are mostly one actor that was found once otherwise. */
export const otherKind: Finder = {
  id: 'other-kind',
  title: { en: 'same name, other kind', de: 'gleicher Name, andere Art' },
  examples: [['Deep State (organization)', 'Deep State (place)']],
  notIn: [
    ['Essen* (place)', 'Essen (person)'],
    ['Deep State (organization)', 'Deep Sea (place)'],
  ],
  find: function* (corpus) {
    const near = nearness(corpus);
    const named = corpus.actors.filter(({ folded }) => folded.length >= SHORTEST);
    for (const [a, b] of pairsIn(blocksOf(named, ({ folded }) => [lettersOf(folded)]))) {
      const subject = twins(a, b);
      if (a.kind === b.kind || areListed(subject) || isTownAndPerson(a, b)) continue;
      const base = a.words.length > 1 ? SEVERAL_WORDS : ONE_WORD;
      yield {
        subject,
        doubt: base + 0.3 * near(a, b).company + (isOneSided(subject) ? 0.1 : 0),
        because: {
          en: 'The same name stands there as two kinds of actors.',
          de: 'Derselbe Name steht als zwei Arten von Akteuren da.',
        },
      };
    }
  },
};

/** People are named like towns more often than towns are taken for people. */
const isTownAndPerson = (a: SeenActor, b: SeenActor): boolean =>
  a.words.length === 1 &&
  [a, b].some(({ kind }) => kind === 'person') &&
  [a, b].some(({ row }) => row !== '');
