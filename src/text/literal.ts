/** Finds given names in texts as they are written, however many names there are: one pass over the letters of a text. */
import { addTo } from '../base/add-to.ts';
import type { Span } from '../model.ts';
import { isWordUnit } from './characters.ts';
import { createSieve } from './sieve.ts';

/** A name that stands in a text, with all that was given under it. */
export interface Literal<T> extends Span {
  readonly items: readonly T[];
}

/** A word of a text without the ending that it may have there, such as a genitive. */
export type WithoutEnding = (word: string) => string;

/** The names that stand in a text: at each word the longest one of which `accepts` takes an item, none within another. */
export type FindLiterals<T> = (
  text: string,
  bare: WithoutEnding,
  accepts?: (item: T, span: Span) => boolean,
) => readonly Literal<T>[];

interface Wanted<T> {
  readonly words: readonly string[];
  /** What stands between the words. */
  readonly gaps: readonly string[];
  readonly items: T[];
}

/** As many letters an ending may have. */
const LONGEST_ENDING = 2;
/** Signs inside words that nobody sees, and marks that stand behind their letter. */
const UNSEEN = /[\u00ad\u200b-\u200d]/gu;
const LOOSE = /[\p{M}\u00ad\u200b-\u200d]/u;

/** A text with its words. In `loose` ones a letter and its mark may be two, or signs that nobody sees stand within words. */
interface Page {
  readonly text: string;
  readonly loose: boolean;
  readonly bare: WithoutEnding;
  /** Where words begin and end, by turns. */
  readonly bounds: readonly number[];
}

/** What finds names in texts. The letters of a name, their case, and the signs between its words have to be those of the text. */
export function createLiterals<T>(names: Iterable<readonly [name: string, item: T]>): FindLiterals<T> {
  const wanted = wantedOf(names);
  if (wanted.size === 0) return () => [];
  const sieve = createSieve(wanted.size);
  const byStart = new Map<string, Wanted<T>[]>();
  for (const one of wanted.values()) {
    const [first = '', second] = one.words;
    sieve.add(first, second);
    const start = startOf(first, second);
    addTo(byStart, start, one);
  }
  const mayBegin = ({ text, loose, bounds }: Page, at: number): boolean => {
    if (loose) return true;
    const [start, end, next, nextEnd] = [
      bounds[at] ?? 0,
      bounds[at + 1] ?? 0,
      bounds[at + 2],
      bounds[at + 3],
    ];
    if (sieve.mayBe(text, start, end, LONGEST_ENDING)) return true;
    if (next === undefined || nextEnd === undefined) return false;
    return sieve.mayBePair(text, start, end, next, nextEnd, LONGEST_ENDING);
  };
  return (text, bare, accepts = () => true) => {
    const page: Page = { text, loose: LOOSE.test(text), bare, bounds: boundsIn(text) };
    const found: Literal<T>[] = [];
    for (let at = 0; at < page.bounds.length; at += 2) {
      const hit = mayBegin(page, at) ? hitAt(page, at, byStart, accepts) : undefined;
      if (hit === undefined) continue;
      found.push({ start: hit.start, end: hit.end, items: hit.items });
      at = hit.last;
    }
    return found;
  };
}

/** Each name once, with its words. A name without letters and digits is none. */
function wantedOf<T>(names: Iterable<readonly [string, T]>): ReadonlyMap<string, Wanted<T>> {
  const byName = new Map<string, Wanted<T>>();
  for (const [given, item] of names) {
    const name = given.normalize('NFC').replace(/\s+/gu, ' ').trim();
    const known = byName.get(name);
    if (known !== undefined) {
      known.items.push(item);
      continue;
    }
    const { words, gaps } = wordsOf(name);
    if (words.length > 0) byName.set(name, { words, gaps, items: [item] });
  }
  return byName;
}

/** The words of a name, and what stands between them. */
function wordsOf(name: string): Pick<Wanted<never>, 'words' | 'gaps'> {
  const bounds = boundsIn(name);
  const words: string[] = [];
  const gaps: string[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    if (at > 0) gaps.push(name.slice(bounds[at - 1], bounds[at]));
    words.push(name.slice(bounds[at], bounds[at + 1]));
  }
  return { words, gaps };
}

/** Where the words of a text begin and end, by turns. */
function boundsIn(text: string): readonly number[] {
  const bounds: number[] = [];
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    if (isWordUnit(text.charCodeAt(i)) === inWord) continue;
    bounds.push(i);
    inWord = !inWord;
  }
  if (inWord) bounds.push(text.length);
  return bounds;
}

/** The word whose beginning is the bound of this number; empty behind the last one. */
function wordAt({ text, loose, bounds }: Page, at: number): string {
  if (at >= bounds.length) return '';
  const word = text.slice(bounds[at], bounds[at + 1]);
  return loose ? word.replace(UNSEEN, '').normalize('NFC') : word;
}

const startOf = (first: string, second = ''): string => (second === '' ? first : `${first} ${second}`);

interface Hit<T> extends Literal<T> {
  /** The bound at which its last word begins. */
  readonly last: number;
}

/** The longest name that begins with a word. */
function hitAt<T>(
  page: Page,
  at: number,
  byStart: ReadonlyMap<string, readonly Wanted<T>[]>,
  accepts: (item: T, span: Span) => boolean,
): Hit<T> | undefined {
  const [first, second] = [wordAt(page, at), wordAt(page, at + 2)];
  const starts = [first, page.bare(first), startOf(first, second), startOf(first, page.bare(second))];
  const start = page.bounds[at] ?? 0;
  let best: Hit<T> | undefined;
  for (const wanted of new Set(starts.flatMap((one) => byStart.get(one) ?? []))) {
    const last = at + 2 * (wanted.words.length - 1);
    const end = page.bounds[last + 1] ?? 0;
    if (best !== undefined && end <= best.end) continue;
    if (!stands(wanted, page, at)) continue;
    const items = wanted.items.filter((item) => accepts(item, { start, end }));
    if (items.length > 0) best = { start, end, items, last };
  }
  return best;
}

/** Whether a name stands where a word begins. */
function stands<T>({ words, gaps }: Wanted<T>, page: Page, at: number): boolean {
  return words.every((wanted, k) => {
    const word = wordAt(page, at + 2 * k);
    const isLast = k === words.length - 1;
    if (word !== wanted && !(isLast && page.bare(word) === wanted)) return false;
    if (isLast) return true;
    const gap = page.text.slice(page.bounds[at + 2 * k + 1], page.bounds[at + 2 * k + 2]);
    return (gap === ' ' ? gap : gap.replace(/\s+/gu, ' ')) === gaps[k];
  });
}
