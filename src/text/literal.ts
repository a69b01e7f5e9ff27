/** Finds given names in texts as they are written, however many names there are: one pass over the letters of a text. */
import type { Span } from '../model.ts';
import { type BeginningWith, namesByStart, startOf, type Wanted } from './names-by-start.ts';
import { boundsIn } from './word-bounds.ts';

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

/**
 * What finds names in texts. The letters of a name, their case, and the signs between its words have to be those of the text.
 * @example
 * const find = createLiterals([['Emil Wondra', 1], ['Wondra', 2]]);
 * find('Emil Wondra kam.', (word) => word) // [{ start: 0, end: 11, items: [1] }]
 */
export function createLiterals<T>(names: Iterable<readonly [name: string, item: T]>): FindLiterals<T> {
  const { sieve, beginningWith } = namesByStart(names);
  if (sieve === undefined) return () => [];
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
      const hit = mayBegin(page, at) ? hitAt(page, at, beginningWith, accepts) : undefined;
      if (hit === undefined) continue;
      found.push({ start: hit.start, end: hit.end, items: hit.items });
      at = hit.last;
    }
    return found;
  };
}

/** The word whose beginning is the bound of this number; empty behind the last one. */
function wordAt({ text, loose, bounds }: Page, at: number): string {
  if (at >= bounds.length) return '';
  const word = text.slice(bounds[at], bounds[at + 1]);
  return loose ? word.replace(UNSEEN, '').normalize('NFC') : word;
}

interface Hit<T> extends Literal<T> {
  /** The bound at which its last word begins. */
  readonly last: number;
}

/** The longest name that begins with a word. */
function hitAt<T>(
  page: Page,
  at: number,
  beginningWith: BeginningWith<T>,
  accepts: (item: T, span: Span) => boolean,
): Hit<T> | undefined {
  const [first, second] = [wordAt(page, at), wordAt(page, at + 2)];
  const starts = [first, page.bare(first), startOf(first, second), startOf(first, page.bare(second))];
  const start = page.bounds[at] ?? 0;
  let best: Hit<T> | undefined;
  for (const wanted of new Set(starts.flatMap(beginningWith))) {
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
