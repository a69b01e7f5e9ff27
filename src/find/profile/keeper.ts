/**
 * Keeps what was made of words and finds it again by the code units of a text: a word that is known costs no string.
 * So many places bound the memory. When they are full, a hand goes round them (the clock, or second chance): what was asked for since it last
 * came by stays, and the first that was not makes room. Frequent words stay, rare ones go.
 */

import { ownCopy } from '../../base/own-copy.ts';

/** Something that was made of a word. */
interface OfWord {
  readonly text: string;
}

/** Gives what is kept of the word that stands in `text` from `start` to `end`, all of it by default; made when it is not known. */
export type Keeper<T> = (text: string, isWord: boolean, start?: number, end?: number) => T;

/** So many words are kept: the frequent ones of any number of articles. */
const WORDS = 20_000;

/** How many chains the words hang in, by the upper bits of their hashes: more than words, so that most chains are of one. */
const CHAINS = 1 << 16;
const SHIFT = 16;
const NONE = -1;

/** The words by their places, each of which hangs in the chain of its hash. */
class Places<T extends OfWord> {
  private readonly kept: T[] = [];
  private readonly hashes = new Int32Array(WORDS);
  /** Of each chain its first place, and of each place the next one of its chain. */
  private readonly firsts = new Int32Array(CHAINS).fill(NONE);
  private readonly nexts = new Int32Array(WORDS);
  /** 1 of what was asked for since the hand came by. */
  private readonly asked = new Uint8Array(WORDS);
  private hand = 0;

  find(text: string, start: number, end: number, hash: number): T | undefined {
    const { kept, hashes, nexts } = this;
    for (let at = this.firsts[chainOf(hash)] ?? NONE; at !== NONE; at = nexts[at] ?? NONE) {
      const here = kept[at];
      if (hashes[at] !== hash || here === undefined || !standsAt(text, start, end, here.text)) continue;
      this.asked[at] = 1;
      return here;
    }
    return undefined;
  }

  add(one: T, hash: number): void {
    const at = this.kept.length < WORDS ? this.kept.length : this.freed();
    const chain = chainOf(hash);
    this.kept[at] = one;
    this.hashes[at] = hash;
    this.asked[at] = 0;
    this.nexts[at] = this.firsts[chain] ?? NONE;
    this.firsts[chain] = at;
  }

  /** The place of the next word that nobody has asked for, out of its chain. */
  private freed(): number {
    for (; this.asked[this.hand] === 1; this.hand = (this.hand + 1) % WORDS) this.asked[this.hand] = 0;
    const at = this.hand;
    this.hand = (at + 1) % WORDS;
    this.unhang(at);
    return at;
  }

  private unhang(at: number): void {
    const { firsts, nexts } = this;
    const chain = chainOf(this.hashes[at] ?? 0);
    const next = nexts[at] ?? NONE;
    let before = firsts[chain] ?? NONE;
    if (before === at) {
      firsts[chain] = next;
      return;
    }
    while (nexts[before] !== at) before = nexts[before] ?? NONE;
    nexts[before] = next;
  }
}

/** A keeper of what `make` makes of words. */
export function createKeeper<T extends OfWord>(make: (word: string, isWord: boolean) => T): Keeper<T> {
  const places = new Places<T>();
  return (text, isWord, start = 0, end = text.length) => {
    const hash = hashOf(text, start, end);
    const known = places.find(text, start, end, hash);
    if (known) return known;
    const one = make(ownCopy(text.slice(start, end)), isWord);
    places.add(one, hash);
    return one;
  };
}

/** A number of 32 bits: the units as digits to the base of 31. */
function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/** Multiplicative hashing (Knuth): the upper bits of the product are the most mixed ones. */
const chainOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> SHIFT;

function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}
