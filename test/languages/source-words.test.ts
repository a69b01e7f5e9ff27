/** The words around articles. */
import { expect, it } from 'vitest';
import { NO_SOURCE_WORDS, sourceWordsIn } from '../../src/languages/source-words.ts';

const FILE =
  '# id: xx/source-words\n300 mots\tlengths\ncorps\tbodies\ndocument 3 de 20\tcounters\npartager\tfurniture\n';

it('are sorted into groups by what their file notes, with one sign for any number', () => {
  expect(sourceWordsIn(FILE)).toEqual({
    furniture: ['partager'],
    bundle: {
      ...NO_SOURCE_WORDS.bundle,
      counters: ['document # de #'],
      bodies: ['corps'],
      lengths: ['# mots'],
    },
  });
});
