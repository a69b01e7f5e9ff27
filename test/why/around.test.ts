import { describe, expect, it } from 'vitest';
import { german } from '../../src/languages/de/index.ts';
import { undetermined } from '../../src/languages/undetermined.ts';
import { wordsAround } from '../../src/why/around.ts';

const TEXT = 'Es regnete. Dr. Emil Lutz kam, sagte er.';
const sentence = { start: 12, end: TEXT.length };
const spanOf = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('wordsAround', () => {
  it('gives the words of the name and those beside it in the sentence', () => {
    expect(wordsAround(TEXT, sentence, spanOf('Emil Lutz'), german)).toEqual({
      before: ['Dr.'],
      name: ['Emil', 'Lutz'],
      after: ['kam', ',', 'sagte', 'er', '.'],
    });
  });

  it('cuts abbreviations as the language does', () => {
    expect(wordsAround(TEXT, sentence, spanOf('Emil'), undetermined).before).toEqual(['Dr', '.']);
  });

  it('takes a name inside a word for one word', () => {
    expect(wordsAround(TEXT, sentence, spanOf('Lut'), undetermined).name).toEqual(['Lut']);
  });
});
