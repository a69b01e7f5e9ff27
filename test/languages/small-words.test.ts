/** Classes of small words. */
import { expect, it } from 'vitest';
import { SMALL_WORDS, smallWordsIn } from '../../src/languages/small-words.ts';

it('each word has the class that its file notes; one without a known class is none', () => {
  const words = smallWordsIn('# id: xx/small-words\nfrom\tfrom\nin\tin\nnear\taround\nodd\tnothing\nplain\n');
  expect([...words]).toEqual([
    ['from', 'from'],
    ['in', 'in'],
    ['near', 'around'],
  ]);
});

it('no class is listed twice', () => expect(new Set(SMALL_WORDS).size).toBe(SMALL_WORDS.length));
