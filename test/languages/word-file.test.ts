/** Word files of a language. */
import { expect, it } from 'vitest';
import { notedWordsIn, wordsIn } from '../../src/languages/word-file.ts';

const FILE = '# id: xx/trades\n# licence: MIT\nBäcker\nMaler\tart\nSchmied\tart metal\n\n';

it('has a word a line below its head, with notes behind a tab', () => {
  expect(notedWordsIn(FILE)).toEqual([
    { word: 'Bäcker', notes: [] },
    { word: 'Maler', notes: ['art'] },
    { word: 'Schmied', notes: ['art', 'metal'] },
  ]);
});

it('gives all its words, or those that bear a note', () => {
  expect(wordsIn(FILE)).toEqual(['Bäcker', 'Maler', 'Schmied']);
  expect(wordsIn(FILE, 'art')).toEqual(['Maler', 'Schmied']);
  expect(wordsIn(FILE, 'wood')).toEqual([]);
  expect(wordsIn('')).toEqual([]);
});
