/** A text, split and profiled. */
import { describe, expect, it } from 'vitest';
import { analyse, spanOf } from '../../src/find/analysis.ts';
import { SYMBOLS } from '../../src/find/profile/symbols.ts';
import { knowledge } from '../knowledge.ts';

const TEXT = 'Malte Wondra kam. Auch Malte lachte, Sommer nicht.';
const analysis = analyse(TEXT, knowledge.of('de'), knowledge.gazetteer);

describe('analyse', () => {
  it('has the words of each sentence', () => {
    expect(analysis.sentences.map(({ profiles }) => profiles.map(({ text }) => text).join(' '))).toEqual([
      'Malte Wondra kam .',
      'Auch Malte lachte , Sommer nicht .',
    ]);
  });

  it('takes a word for what it is where it stands', () => {
    const symbols = analysis.sentences.map(({ profiles }) =>
      profiles.filter(({ text }) => text === 'Malte').map(({ symbol }) => SYMBOLS[symbol]),
    );
    expect(symbols).toEqual([['common-first'], ['first']]);
  });

  it('learns from the article, and makes candidates of what it learned', () => {
    const { memory, sentences } = analyse(
      'Emil Winter kam. Der Winter lachte.',
      knowledge.of('de'),
      knowledge.gazetteer,
    );
    expect(memory.get('Winter')?.has('surname')).toBe(true);
    expect(sentences[1]?.candidates.map(({ start, end }) => [start, end])).toEqual([[1, 2]]);
  });

  it('is content with nothing', () => {
    expect(analyse('', knowledge.of('de'), knowledge.gazetteer).sentences).toEqual([]);
  });
});

it('a stretch of a sentence has its place in the text', () => {
  const { start, end } = spanOf(analysis, 1, { start: 1, end: 3 });
  expect(TEXT.slice(start, end)).toBe('Malte lachte');
});
