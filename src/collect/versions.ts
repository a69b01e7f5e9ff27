/**
 * Articles that are versions of one: updates, the states of a ticker, agency reports that several papers print. A later article is a
 * version of an earlier one if at least two thirds of the words of the shorter one stand in sentences that both have (containment
 * by weight; Broder 1997).
 */
import { countUp } from '../base/count-up.ts';

const SAME = 2 / 3;
/** So many of the latest articles with a sentence are compared: what thousands print tells nothing. */
const MOST_COMPARED = 50;

/** The sentences of one article, what identifies each and how long it is, and who printed it. */
export interface HashedArticle {
  readonly source: string;
  readonly hashes: readonly number[];
  readonly words: readonly number[];
}

/** All hashes of sentences that stand more than once. */
export function repeatedIn(articles: readonly HashedArticle[]): ReadonlySet<number> {
  let length = 0;
  for (const { hashes } of articles) length += hashes.length;
  const all = new Float64Array(length);
  let at = 0;
  for (const { hashes } of articles) for (const hash of hashes) all[at++] = hash;
  all.sort();
  const repeated = new Set<number>();
  for (let i = 1; i < length; i += 1) if (all[i] === all[i - 1]) repeated.add(all[i] ?? 0);
  repeated.delete(0);
  return repeated;
}

/** Of each article the number of the earliest whose version it is, its own where there is none. Articles stand by date. */
export function findVersions(articles: readonly HashedArticle[], repeated: ReadonlySet<number>): Uint32Array {
  const version = new Uint32Array(articles.length);
  const lengths = new Uint32Array(articles.length);
  const holders = new Map<number, number[]>();
  articles.forEach(({ hashes, words }, i) => {
    const elsewhere = new Map<number, number>();
    hashes.forEach((hash, sentence) => {
      const count = words[sentence] ?? 0;
      if (repeated.has(hash)) elsewhere.set(hash, count);
      else if (hash !== 0) lengths[i] = (lengths[i] ?? 0) + count;
    });
    const shared = new Map<number, number>();
    for (const [hash, count] of elsewhere) {
      lengths[i] = (lengths[i] ?? 0) + count;
      const earlier = holders.get(hash) ?? [];
      for (const other of earlier) countUp(shared, other, count);
      earlier.push(i);
      if (earlier.length > MOST_COMPARED) earlier.shift();
      holders.set(hash, earlier);
    }
    const original = mostContained(shared, lengths, i);
    version[i] = original === undefined ? i : (version[original] ?? i);
  });
  return version;
}

/** The earlier article that shares the largest part, if that is large enough; of equal ones the earliest. */
function mostContained(shared: ReadonlyMap<number, number>, lengths: Uint32Array, i: number) {
  let best: number | undefined;
  let largest = SAME;
  for (const [other, count] of [...shared].sort(([a], [b]) => a - b)) {
    const share = count / Math.min(lengths[i] ?? 1, lengths[other] ?? 1);
    if (best === undefined ? share < largest : share <= largest) continue;
    [best, largest] = [other, share];
  }
  return best;
}
