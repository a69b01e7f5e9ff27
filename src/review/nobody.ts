/** What finds actors that are none: of each the question is whether it names anybody. */
import type { InWords } from '../model.ts';
import type { Finder, Sort } from './finder.ts';
import type { Corpus, SeenActor } from './seen.ts';

interface Given extends Sort {
  readonly because: InWords;
  /** How likely it is none; `undefined` where nothing speaks for that. */
  readonly doubtOf: (actor: SeenActor, corpus: Corpus) => number | undefined;
}

/** A finder that looks at one actor after the other. */
export const nobodyFinder = ({ because, doubtOf, ...sort }: Given): Finder => ({
  ...sort,
  find: function* (corpus) {
    for (const actor of corpus.actors) {
      const doubt = doubtOf(actor, corpus);
      if (doubt !== undefined) yield { subject: { is: 'nobody', actors: [actor] }, doubt, because };
    }
  },
});

/**
 * Whether a name is one word of letters, without a hyphen.
 * @example
 * isOneWord({ label: 'Egal' }) // true
 * isOneWord({ label: 'Emil Wondra' }) // false
 */
export const isOneWord = ({ label }: SeenActor): boolean => /^[\p{L}\p{M}]+$/u.test(label);
/**
 * Whether it is written in capitals, as acronyms are.
 * @example
 * isInCapitals({ label: 'NATO' }) // true
 */
export const isInCapitals = ({ label }: SeenActor): boolean =>
  label.length > 1 && label === label.toUpperCase();
