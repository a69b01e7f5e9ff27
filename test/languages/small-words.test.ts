/** Classes of small words. */
import { expect, it } from 'vitest';
import { SMALL_WORDS, smallWordsOf } from '../../src/languages/small-words.ts';

it('each word has its class, of two the last', () => {
  const words = smallWordsOf({ in: 'in within', around: 'near\n  in', from: 'from' });
  expect([...words]).toEqual([
    ['in', 'around'],
    ['within', 'in'],
    ['near', 'around'],
    ['from', 'from'],
  ]);
});

it('no class is listed twice', () => expect(new Set(SMALL_WORDS).size).toBe(SMALL_WORDS.length));
