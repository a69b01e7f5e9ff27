/** Every ¦ is the end of a sentence; it is taken out before the text is split. */
import { describe, expect, it } from 'vitest';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { englishTexts } from './english-sentences.ts';
import { germanTexts } from './german-sentences.ts';
import { sentencesOf } from './split.ts';

describe.each([
  ['German', german, germanTexts],
  ['English', english, englishTexts],
] as const)('%s sentences', (_, language, texts) => {
  it('are tried on at least forty texts', () => expect(new Set(texts).size).toBeGreaterThanOrEqual(40));

  it.each(texts)('%j', (marked) => {
    const wanted = marked.split('¦').map((sentence) => sentence.trim());
    expect(sentencesOf(marked.replaceAll('¦', ''), language)).toEqual(wanted);
  });
});

describe('sentences', () => {
  it('are none where there are no tokens', () => {
    expect(sentencesOf('', german)).toEqual([]);
    expect(sentencesOf(' \n\n ', german)).toEqual([]);
  });

  it('are cut when they never end', () => {
    const sentences = sentencesOf('wort '.repeat(5000), german);
    expect(sentences.length).toBeGreaterThan(5);
    expect(sentences.join(' ')).toBe('wort '.repeat(5000).trim());
  });
});
