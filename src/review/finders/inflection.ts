/** One name in two cases: `Tempelhofer Felde`. */
import { blocksOf, pairsIn } from '../blocks.ts';
import type { Finder } from '../finder.ts';
import { nearness } from '../nearness.ts';
import type { Corpus, SeenActor } from '../seen.ts';
import { areListed, isOneSided, twins } from '../twins.ts';

/** How much of the longer word both have: endings are short. */
const SHORTEST = 4;

/** Bodies and places: the names of people hardly change by case, and *Andrea* and *Andreas* are two. */
export const inflection: Finder = {
  id: 'inflection',
  title: { en: 'one name in two cases', de: 'ein Name in zwei Fällen' },
  examples: [['Tempelhofer Feld (place)', 'Tempelhofer Feldes (place)']],
  notIn: [
    ['Tempelhofer Feld* (place)', 'Tempelhofer Felder* (place)'],
    ['Andrea Wulf (person)', 'Andreas Wulf (person)'],
  ],
  find: function* (corpus) {
    const near = nearness(corpus);
    const inflected = corpus.actors.filter(
      ({ kind, folded }) => kind !== 'person' && folded.length >= SHORTEST,
    );
    for (const [a, b] of pairsIn(blocksOf(inflected, stemsIn(corpus)))) {
      const subject = twins(a, b);
      if (a.kind !== b.kind || a.folded === b.folded || areListed(subject)) continue;
      const { together, company } = near(a, b);
      yield {
        subject,
        doubt: 0.55 + 0.3 * company + (together > 0 ? 0.1 : 0) + (isOneSided(subject) ? 0.1 : 0),
        because: {
          en: 'The names differ in endings alone.',
          de: 'Die Namen unterscheiden sich nur in ihren Endungen.',
        },
      };
    }
  },
};

/** What the cases of a name share, in each language. */
const stemsIn =
  ({ languages }: Corpus) =>
  ({ label, words }: SeenActor): readonly string[] =>
    languages.map(({ nameForms, wordForms }) =>
      words.length > 1 ? words.map(nameForms.stem).join(' ') : wordForms.withoutGenitive(label),
    );
