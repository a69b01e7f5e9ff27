/** What punctuation is. */
import { expect, it } from 'vitest';
import { markOf } from '../../../src/find/profile/marks.ts';

it.each([
  ['.', { symbol: 'dot', context: 'stop' }],
  ['?', { symbol: 'punctuation', context: 'stop' }],
  [',', { symbol: 'punctuation', context: 'comma', tag: 'Comma' }],
  ['[', { symbol: 'punctuation', context: 'open', tag: 'Open' }],
  ['»', { symbol: 'punctuation', context: 'quote', tag: 'Quote' }],
  ['&', { symbol: 'ampersand', context: 'and', tag: 'Ampersand' }],
  ['€', { symbol: 'punctuation', context: 'punctuation' }],
])('%s', (text, mark) => expect(markOf(text)).toEqual(mark));
