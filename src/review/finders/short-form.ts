/** A name, and a longer one that ends in it: `Gavi` and `Impfallianz Gavi`, `Neukölln` and `Berlin-Neukölln`, `Schwab` and `Klaus Schwab`. */

import { type ByName, byName } from '../by-name.ts';
import type { Finder } from '../finder.ts';
import { type Nearness, nearness } from '../nearness.ts';
import type { Corpus, SeenActor } from '../seen.ts';
import { areListed, twins } from '../twins.ts';

const MOST_WORDS = 6;
/** How much better known what stands in front must be: a quarter lies in its city, and not beside it. */
const LARGER = 10;
const SHORTEST = 3;

/** For short forms that no article introduces: there linking has a reason of its own. */
export const shortForm: Finder = {
  id: 'short-form',
  title: { en: 'short and long form', de: 'Kurz- und Langform' },
  examples: [
    [
      'Berlin* (place) / Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place)',
      'Berlin* (place) + Neukölln* (place)',
      'Berlin-Neukölln (place)',
    ],
    ['Klaus Wondra (person) + Wondra (person)'],
    ['Gavi* (organization) + Impfallianz Gavi (organization)'],
  ],
  notIn: [
    ['Bad Tölz* (place)', 'Wolfratshausen* (place)', 'Bad Tölz-Wolfratshausen (place)'],
    ['CDU* (organization) + CDU-Vorstand (organization)'],
  ],
  find: function* (corpus) {
    const near = nearness(corpus);
    const named = byName(corpus);
    for (const long of corpus.actors) {
      for (const [short, front] of endsOf(long, named)) {
        const subject = twins(short, long);
        if (areListed(subject)) continue;
        const doubt = doubtOf(long, short, front, { corpus, named, near: near(short, long) });
        yield {
          subject,
          doubt,
          because: {
            en: `“${long.label}” ends in “${short.label}”.`,
            de: `„${long.label}“ endet auf „${short.label}“.`,
          },
        };
      }
    }
  },
};

/** The actors of one kind in whose name a longer name ends, with what stands in front of it. */
function endsOf({ words, kind }: SeenActor, named: ByName): readonly (readonly [SeenActor, string])[] {
  if (words.length < 2 || words.length > MOST_WORDS) return [];
  return words.slice(1).flatMap((_, i) => {
    const end = words.slice(i + 1).join(' ');
    const front = words.slice(0, i + 1).join(' ');
    if (end.length < SHORTEST) return [];
    return named(end).flatMap((short) => (short.kind === kind ? [[short, front] as const] : []));
  });
}

interface Around {
  readonly corpus: Corpus;
  readonly named: ByName;
  readonly near: Nearness;
}

function doubtOf(long: SeenActor, short: SeenActor, front: string, { corpus, named, near }: Around): number {
  const share = near.together / Math.min(long.articles, short.articles);
  if (isSmallWord(front, corpus)) return 0.8;
  if (long.kind === 'person') return short.words.length === 1 ? 0.25 + 0.4 * share + 0.3 * near.company : 0.5;
  const larger = named(front).find(({ kind }) => kind === 'place');
  if (long.kind === 'place') return larger && larger.articles >= LARGER * short.articles ? 0.8 : 0.2;
  return front.includes(' ') || larger !== undefined ? 0.2 : 0.35 + 0.3 * share + 0.2 * near.company;
}

/** Whether a word is a small one in some language: `The`, `die`. */
const isSmallWord = (word: string, { languages }: Corpus): boolean =>
  languages.some(({ contexts }) => contexts.has(word));
