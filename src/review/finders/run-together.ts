/** A name with the word before it, without a blank between them: `KulturjournalistinAnnika Reich`. */
import { foldWords } from '../../spelling/fold.ts';
import { byName } from '../by-name.ts';
import type { Finder } from '../finder.ts';
import type { Corpus, SeenActor } from '../seen.ts';
import { areListed, twins } from '../twins.ts';

const SEAM = /^\p{L}*\p{Ll}{2}(?=\p{Lu}\p{Ll})/u;

/** Pages lose blanks between their elements. */
export const runTogether: Finder = {
  id: 'run-together',
  title: { en: 'two words run together', de: 'zwei Wörter ohne Abstand' },
  examples: [['Annika Reich (person)', 'KulturjournalistinAnnika Reich (person)']],
  notIn: [
    ['Donald (person)', 'MacDonald (person)'],
    ['Tube* (organization)', 'YouTube* (organization)'],
  ],
  find: function* (corpus) {
    const named = byName(corpus);
    for (const long of corpus.actors) {
      const front = SEAM.exec(long.label)?.[0];
      if (front === undefined) continue;
      for (const short of named(foldWords(long.label.slice(front.length)))) {
        const subject = twins(short, long);
        if (areListed(subject)) continue;
        yield {
          subject,
          doubt: doubtOf(front, short, corpus),
          because: {
            en: `“${front}” has run together with “${short.label}”.`,
            de: `„${front}“ ist mit „${short.label}“ zusammengelaufen.`,
          },
        };
      }
    }
  },
};

/** `MacDonald` is one word. */
const SHORTEST_FRONT = 6;

function doubtOf(front: string, short: SeenActor, { languages }: Corpus): number {
  const isSmallWord = languages.some(({ contexts }) => contexts.has(front));
  if (short.words.length > 1 || isSmallWord) return 0.95;
  return front.length >= SHORTEST_FRONT ? 0.6 : 0.3;
}
