/**
 * Finds near-identical copies of an article, such as agency reports that several papers print, so that they count once.
 * Two articles are copies if at least 80 % of their distinct five-word shingles are the same (Jaccard). Candidates come from
 * one-permutation MinHash (Li, Owen, Zhang 2012) with 16 bands of 4; each is checked exactly on the shingle hashes.
 */
import type { Article } from '../model.ts';

const WORDS = 5;
const BINS = 64;
const ROWS = 4;
const SAME = 0.8;
const WORD = /[\p{L}\p{N}]+/gu;

type Text = Pick<Article, 'id'> & Partial<Pick<Article, 'text' | 'date'>>;

interface Sketched {
  readonly id: string;
  readonly shingles: ReadonlySet<number>;
}

/** For each copy the id of its original, the earliest by date, then by id. Articles without text or under five words have none. */
export function findCopies(articles: readonly Text[]): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const buckets = new Map<number, Sketched[]>();
  for (const { id, text } of inOrder(articles)) {
    const shingles = shinglesOf(text ?? '');
    if (shingles.size === 0) continue;
    const keys = bandKeys(shingles);
    const original = firstCopied(shingles, keys, buckets);
    if (original !== undefined) copies.set(id, original);
    else for (const key of keys) push(buckets, key, { id, shingles });
  }
  return copies;
}

function inOrder(articles: readonly Text[]): readonly Text[] {
  const order = ({ id, date = '\uffff' }: Text) => `${date}\u0000${id}`;
  const keyed = articles.map((article) => ({ article, key: order(article) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  return keyed.map(({ article }) => article);
}

function firstCopied(
  shingles: ReadonlySet<number>,
  keys: readonly number[],
  buckets: ReadonlyMap<number, readonly Sketched[]>,
): string | undefined {
  const tried = new Set<Sketched>();
  for (const key of keys) {
    for (const candidate of buckets.get(key) ?? []) {
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      if (jaccard(shingles, candidate.shingles) >= SAME) return candidate.id;
    }
  }
  return undefined;
}

/** Hashes of all runs of five words. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = Array.from(text.toLowerCase().matchAll(WORD), ([word]) => hash(word));
  const shingles = new Set<number>();
  for (let i = WORDS; i <= words.length; i += 1) {
    let value = 0;
    for (let j = i - WORDS; j < i; j += 1) value = Math.imul(value ^ (words[j] ?? 0), 0x9e3779b1) + j - i;
    shingles.add(mix(value));
  }
  return shingles;
}

/** The smallest shingle of each bin, then one key for each band that is not empty. */
function bandKeys(shingles: ReadonlySet<number>): readonly number[] {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  for (const shingle of shingles) {
    const bin = shingle >>> 26;
    if (shingle < (least[bin] ?? 0)) least[bin] = shingle;
  }
  const keys: number[] = [];
  for (let band = 0; band < BINS; band += ROWS) {
    const rows = least.subarray(band, band + ROWS);
    if (rows.some((row) => row !== 0xffffffff)) keys.push(rows.reduce((key, row) => mix(key ^ row) + band, band));
  }
  return keys;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (Math.min(a.size, b.size) < SAME * Math.max(a.size, b.size)) return 0;
  let shared = 0;
  for (const shingle of a) if (b.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared);
}

function push(buckets: Map<number, Sketched[]>, key: number, sketched: Sketched): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [sketched]);
  else bucket.push(sketched);
}

/** FNV-1a. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** The finalizer of MurmurHash3, unsigned. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
