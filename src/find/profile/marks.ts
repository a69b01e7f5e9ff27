/** What punctuation is within and beside a name. */

import type { Tag } from '../../rules/tags.ts';
import type { WordContext, WordSymbol } from './symbols.ts';

/** A sign of punctuation as features, contexts and rules see it. */
export interface Mark {
  readonly symbol: WordSymbol;
  readonly context: WordContext;
  readonly tag?: Tag;
}

const MARKS: readonly (readonly [marks: string, mark: Mark])[] = [
  ['.', { symbol: 'dot', context: 'stop' }],
  ['!?…', { symbol: 'punctuation', context: 'stop' }],
  [',', { symbol: 'punctuation', context: 'comma', tag: 'Comma' }],
  [';', { symbol: 'punctuation', context: 'semicolon', tag: 'Semicolon' }],
  [':', { symbol: 'punctuation', context: 'colon' }],
  ['([', { symbol: 'punctuation', context: 'open', tag: 'Open' }],
  [')]', { symbol: 'punctuation', context: 'close', tag: 'Close' }],
  ['-', { symbol: 'hyphen', context: 'dash' }],
  ['–—', { symbol: 'punctuation', context: 'dash' }],
  ['/', { symbol: 'slash', context: 'slash' }],
  ['&', { symbol: 'ampersand', context: 'and', tag: 'Ampersand' }],
  ["'’", { symbol: 'apostrophe', context: 'quote' }],
  ['"„“”»«‚‘›‹', { symbol: 'punctuation', context: 'quote', tag: 'Quote' }],
];

const BY_TEXT: ReadonlyMap<string, Mark> = new Map(
  MARKS.flatMap(([marks, mark]) => [...marks].map((one) => [one, mark] as const)),
);
const OTHER: Mark = { symbol: 'punctuation', context: 'punctuation' };

/** The mark that a token of punctuation is, `other` for all that have no meaning of their own. */
export const markOf = (text: string): Mark => BY_TEXT.get(text) ?? OTHER;
