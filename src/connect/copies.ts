/**
 * Finds near-identical copies of an article, such as agency reports that several papers print, so that they count once.
 * Two articles are copies if at least 80 % of their distinct five-word shingles are the same (Jaccard). Candidates come from
 * one-permutation MinHash (Li, Owen, Zhang 2012) with 16 bands of 4; each is checked exactly on the shingle hashes.
 */
import { FNV_START, fnvStep, mix } from '../base/hash.ts';
import { by } from '../base/order.ts';
import type { Article } from '../model.ts';

const WORDS = 5;
const BINS = 64;
const ROWS = 4;
const SAME = 0.8;
/** So many texts with the same band of sketches are compared: short texts such as weather reports share a band by thousands. */
const MOST_IN_BUCKET = 100;

type Text = Pick<Article, 'id'> & Partial<Pick<Article, 'text' | 'date'>>;

interface Sketched {
  readonly id: string;
  readonly shingles: Uint32Array;
}

/** For each copy the id of its original, the earliest by date, then by id. Articles without text or under five words have none. */
export function findCopies(articles: readonly Text[]): ReadonlyMap<string, string> {
  const copies = new Map<string, string>();
  const buckets = new Map<number, Sketched[]>();
  for (const { id, text } of inOrder(articles)) {
    const shingles = shinglesOf(text ?? '');
    if (shingles.length === 0) continue;
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
  return keyed.sort(by(({ key }) => key)).map(({ article }) => article);
}

function firstCopied(
  shingles: Uint32Array,
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

/** The distinct hashes of all runs of five words, in ascending order. */
function shinglesOf(text: string): Uint32Array {
  const words = wordHashes(text);
  if (words.length < WORDS) return new Uint32Array();
  const shingles = Uint32Array.from({ length: words.length - WORDS + 1 }, (_, i) => {
    let value = 0;
    for (let j = i; j < i + WORDS; j += 1) value = Math.imul(value ^ (words[j] ?? 0), 0x9e3779b1) + 1;
    return mix(value);
  });
  return shingles.sort().filter((shingle, i) => i === 0 || shingle !== shingles[i - 1]);
}

/** The hash of each word in lower case. */
function wordHashes(text: string): readonly number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = FNV_START;
  for (let i = 0; i <= lower.length; i += 1) {
    const code = lower.charCodeAt(i);
    if (isLetter(code)) hash = fnvStep(hash, code);
    else if (hash !== FNV_START) {
      hashes.push(hash);
      hash = FNV_START;
    }
  }
  return hashes;
}

/** Letters and digits, roughly: ASCII exactly, beyond it all but Latin-1 signs and general punctuation. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) && (code < 0x3000 || code > 0x303f);
}

/** The smallest shingle of each bin, then one key for each band that is not empty. */
function bandKeys(shingles: Uint32Array): readonly number[] {
  const least = new Uint32Array(BINS).fill(0xffffffff);
  for (const shingle of shingles) {
    const bin = shingle >>> 26;
    if (shingle < (least[bin] ?? 0)) least[bin] = shingle;
  }
  const keys: number[] = [];
  for (let band = 0; band < BINS; band += ROWS) {
    const rows = least.subarray(band, band + ROWS);
    if (rows.some((row) => row !== 0xffffffff))
      keys.push(rows.reduce((key, row) => mix(key ^ row) + band, band));
  }
  return keys;
}

/** Shared by all, of two ascending lists. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  if (Math.min(a.length, b.length) < SAME * Math.max(a.length, b.length)) return 0;
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / (a.length + b.length - shared);
}

function push(buckets: Map<number, Sketched[]>, key: number, sketched: Sketched): void {
  const bucket = buckets.get(key);
  if (bucket === undefined) buckets.set(key, [sketched]);
  else if (bucket.length < MOST_IN_BUCKET) bucket.push(sketched);
}
