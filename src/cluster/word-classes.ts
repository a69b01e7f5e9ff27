/** Texts -> classes of their frequent words, each with its words, the most frequent first. */

import { generator } from '../base/random.ts';
import { countBigrams } from './bigrams.ts';
import { type Choice, chosenForms, countForms, type Sentences } from './counting.ts';
import { type ExchangeOptions, exchange } from './exchange.ts';

/** Which words are dealt out; `random` deals them by chance, which is what a table is held against. */
export interface ClassOptions extends ExchangeOptions {
  readonly choice: Choice;
  /** Deals the words to the classes anew by chance, as a control: what the classes are worth beyond their number. */
  readonly random?: number | undefined;
}

/** The classes, with how much text they were counted in. */
export interface WordClasses {
  /** In the order of their most frequent words. */
  readonly classes: readonly (readonly string[])[];
  /** How many words were counted, in how many sentences. */
  readonly tokens: number;
  readonly sentences: number;
}

/** Clusters the words of texts. */
export function wordClasses(texts: Iterable<Sentences>, options: ClassOptions): WordClasses {
  const counted = countForms(texts);
  const chosen = chosenForms(counted, options.choice);
  const found = exchange(countBigrams(counted, chosen), options);
  const classOf = options.random === undefined ? found : shuffled(found, options.random);
  const classes = new Map<number, string[]>();
  for (const [i, form] of chosen.entries()) {
    const own = classOf[i] ?? 0;
    const word = counted.forms[form] ?? '';
    if (!isWord(word)) continue;
    classes.set(own, [...(classes.get(own) ?? []), word]);
  }
  return {
    classes: [...classes.values()],
    tokens: counted.counts.reduce((sum, count) => sum + count, 0),
    sentences: counted.sentences.length,
  };
}

/** Signs and numbers are neighbours like words, but their class is never asked for. */
const isWord = (form: string): boolean => /^\p{L}/u.test(form) && !/[\s,=]/.test(form);

/** Fisher and Yates. */
function shuffled(classOf: Uint16Array, seed: number): Uint16Array {
  const random = generator(seed);
  const dealt = classOf.slice();
  for (let i = dealt.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [dealt[i], dealt[j]] = [dealt[j] ?? 0, dealt[i] ?? 0];
  }
  return dealt;
}
