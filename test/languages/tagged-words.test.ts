/** Word files whose notes are tags. */
import { expect, it } from 'vitest';
import { taggedWordsIn } from '../../src/languages/tagged-words.ts';

it('each word has its tags, of which there are no others', () => {
  expect([...taggedWordsIn('# id: xx/words\nlady\tTitle Kin\nthe\tDefinite\nodd\tPerson nothing\n')]).toEqual(
    [
      ['lady', ['Title', 'Kin']],
      ['the', ['Definite']],
      ['odd', []],
    ],
  );
});
