/**
 * Keeps what was made of words and finds it again by the code units of a text: a word that is known costs no string.
 * Two generations bound the memory. When the younger one is full it becomes the older one, and what is asked for again moves over:
 * frequent words stay, rare ones go.
 */

/** Something that was made of a word. */
interface OfWord {
  readonly text: string;
}

/** Gives what is kept of the word that stands in `text` from `start` to `end`, all of it by default; made when it is not known. */
export type Keeper<T> = (text: string, isWord: boolean, start?: number, end?: number) => T;

/** So many words are kept in each generation: all but the rarest ones of some thousand articles. */
const WORDS = 28_000;

/** The places of a generation, a power of two; less than half of them are taken, so that searches are short. */
const PLACES = 1 << 16;

/** One generation: a table with open addressing. */
class Generation<T extends OfWord> {
  private readonly hashes = new Int32Array(PLACES);
  private readonly kept = new Array<T | undefined>(PLACES);
  private count = 0;

  get isFull(): boolean {
    return this.count >= WORDS;
  }

  find(text: string, start: number, end: number, hash: number): T | undefined {
    const { hashes, kept } = this;
    for (let place = firstPlace(hash); ; place = (place + 1) & (PLACES - 1)) {
      const here = kept[place];
      if (here === undefined) return undefined;
      if (hashes[place] === hash && standsAt(text, start, end, here.text)) return here;
    }
  }

  add(one: T, hash: number): void {
    let place = firstPlace(hash);
    while (this.kept[place] !== undefined) place = (place + 1) & (PLACES - 1);
    this.hashes[place] = hash;
    this.kept[place] = one;
    this.count += 1;
  }
}

/** A keeper of what `make` makes of words. */
export function createKeeper<T extends OfWord>(make: (word: string, isWord: boolean) => T): Keeper<T> {
  let young = new Generation<T>();
  let old: Generation<T> | undefined;
  return (text, isWord, start = 0, end = text.length) => {
    const hash = hashOf(text, start, end);
    const known = young.find(text, start, end, hash);
    if (known) return known;
    const one = old?.find(text, start, end, hash) ?? make(copyOf(text, start, end), isWord);
    if (young.isFull) {
      old = young;
      young = new Generation();
    }
    young.add(one, hash);
    return one;
  };
}

/** From this length on a slice is no copy in V8: it would keep the whole text in memory. */
const SLICED = 13;

function copyOf(text: string, start: number, end: number): string {
  if (end - start < SLICED) return text.slice(start, end);
  const units = Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i));
  return String.fromCharCode(...units);
}

/** A number of 32 bits: the units as digits to the base of 31. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Multiplicative hashing (Knuth): the upper bits of the product are the most mixed ones. */
const firstPlace = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> 16;

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
