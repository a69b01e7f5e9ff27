/** The totals of each pair of actors, from its instances. */
import { prefixLength } from '../base/prefix-length.ts';
import type { Counted } from './counted.ts';
import type { Counts } from './weight.ts';

/**
 * The actors of a pair, by number.
 * @example
 * endsOf({ pairs: { a: [0], b: [2] } }, 0) // [0, 2]
 */
export const endsOf = ({ pairs: { a, b } }: Counted, pair: number): readonly [a: number, b: number] => [
  a[pair] ?? 0,
  b[pair] ?? 0,
];

/**
 * The pair of two actors, by their numbers, found by halving; −1 where they are never together.
 * @example
 * const counted = { pairs: { a: [0, 0, 1], b: [1, 2, 2] } };
 * pairOf(counted, 2, 1) // 2
 * pairOf(counted, 0, 3) // -1
 */
export function pairOf(counted: Counted, one: number, other: number): number {
  const [a, b] = one < other ? [one, other] : [other, one];
  const pair = prefixLength(counted.pairs.a.length, (at) => {
    const [c, d] = endsOf(counted, at);
    return c < a || (c === a && d < b);
  });
  return counted.pairs.a[pair] === a && counted.pairs.b[pair] === b ? pair : -1;
}

/** In how many articles and sentences both actors of a pair are named, and each of them; the number of a pair is its place in `pairs`. */
export function countsOf(counted: Counted, pair: number): Counts {
  const { instances, presence, units, pairs } = counted;
  const { starts, ends } = pairs;
  const [a, b] = endsOf(counted, pair);
  const [from, to] = [starts[pair] ?? 0, ends[pair] ?? 0];
  let sentences = 0;
  for (let i = from; i < to; i += 1) sentences += instances.leads(i);
  return {
    ...{ together: to - from, sentences, articles: articlesOf(counted, from, to) },
    ...{ a: presence.units[a] ?? 0, b: presence.units[b] ?? 0, units, instances, from, to },
  };
}

/** In how many articles the instances lie; versions of one count once. */
function articlesOf({ instances, occurrences: { version } }: Counted, from: number, to: number): number {
  if (to - from === 1) return 1;
  let [count, before] = [0, -1];
  for (let i = from; i < to; i += 1) {
    const article = instances.article(i);
    if (version[article] !== article) return originalsOf(instances, version, from, to);
    if (article !== before) count += 1;
    before = article;
  }
  return count;
}

/** How many articles there are where versions are among them, which may stand apart. */
function originalsOf(
  instances: Counted['instances'],
  version: Uint32Array,
  from: number,
  to: number,
): number {
  const originals = new Set<number>();
  for (let i = from; i < to; i += 1) originals.add(version[instances.article(i)] ?? 0);
  return originals.size;
}
