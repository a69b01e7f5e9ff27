/** Random samples that are the same in every run: each thing has a number by its place, and those with the smallest numbers are drawn. */
import { fnv, mix } from '../base/hash.ts';
import { byCodeUnit } from '../base/order.ts';
import type { Kind, Span } from '../model.ts';

/** A mention of the graph, as it is drawn. */
export interface Drawn extends Span {
  readonly article: string;
  readonly kind: Kind;
  readonly actor: string;
}

/** Two mentions that the graph takes for one actor; whoever reads them says whether they are. */
export type DrawnPair = readonly [Drawn, Drawn];

/** What was drawn of mentions and of pairs. */
export interface Sample {
  readonly mentions: readonly Drawn[];
  readonly pairs: readonly DrawnPair[];
}

interface Ranked<T> {
  readonly rank: number;
  readonly key: string;
  readonly item: T;
}

const byRank = (a: Ranked<unknown>, b: Ranked<unknown>): number =>
  a.rank - b.rank || byCodeUnit(a.key, b.key);

const ranked = <T>(seed: number, key: string, item: T): Ranked<T> => ({
  rank: mix(fnv(`${seed}\n${key}`)),
  key,
  item,
});

/** The things with the `size` smallest numbers; it never holds more than twice as many. */
function smallest<T>(size: number) {
  let kept: Ranked<T>[] = [];
  const best = () => kept.sort(byRank).slice(0, size);
  return {
    add: (one: Ranked<T>): void => {
      kept.push(one);
      if (kept.length > 2 * size) kept = best();
    },
    items: (): readonly T[] => best().map(({ item }) => item),
  };
}

/** Of an actor the mention with the smallest number, and the one with the smallest number in another article. */
class TwoOfActor {
  #first: Ranked<Drawn> | undefined;
  #second: Ranked<Drawn> | undefined;

  add(one: Ranked<Drawn>): void {
    const first = this.#first;
    const isElsewhere = first !== undefined && first.item.article !== one.item.article;
    if (first === undefined || byRank(one, first) < 0) {
      if (isElsewhere) this.#second = first;
      this.#first = one;
    } else if (isElsewhere && (this.#second === undefined || byRank(one, this.#second) < 0)) {
      this.#second = one;
    }
  }

  pair(): DrawnPair | undefined {
    return this.#first && this.#second && [this.#first.item, this.#second.item];
  }
}

/** Hears of everything once, and keeps what is drawn. */
export interface Sampler {
  readonly add: (mention: Drawn) => void;
  /** What is drawn, in random order: the beginning of a sample is a smaller one. */
  readonly sample: () => Sample;
}

/**
 * Draws mentions, each as likely as any other, and pairs: actors of several articles, each as likely as any other, with two of their
 * mentions in different articles. What is drawn depends on the seed alone and not on the order in which it comes. Memory: two mentions an actor.
 */
export function sampler(seed: number, sizes: { readonly mentions: number; readonly pairs: number }): Sampler {
  const mentions = smallest<Drawn>(sizes.mentions);
  const actors = new Map<string, TwoOfActor>();
  return {
    add: (mention) => {
      const { article, start, end, actor } = mention;
      const one = ranked(seed, `${article}\n${start}\n${end}`, mention);
      mentions.add(one);
      const two = actors.get(actor) ?? new TwoOfActor();
      actors.set(actor, two);
      two.add(one);
    },
    sample: () => {
      const pairs = smallest<DrawnPair>(sizes.pairs);
      for (const [actor, two] of actors) {
        const pair = two.pair();
        if (pair) pairs.add(ranked(seed, actor, pair));
      }
      return { mentions: mentions.items(), pairs: pairs.items() };
    },
  };
}
