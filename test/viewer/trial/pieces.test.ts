import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOfShown, paragraphsOf } from '../../../src/viewer/trial/pieces.ts';

const span = (text: string, word: string) => {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
};

describe('paragraphsOf', () => {
  it('cuts at blank lines and at mentions', () => {
    const text = 'Bonn wartet.\n \nAm Rhein\nwohnt Anna Blum.';
    expect(paragraphsOf(text, [span(text, 'Bonn'), span(text, 'Rhein'), span(text, 'Anna Blum')])).toEqual([
      [{ text: 'Bonn', mention: 0 }, { text: ' wartet.' }],
      [
        { text: 'Am ' },
        { text: 'Rhein', mention: 1 },
        { text: '\nwohnt ' },
        { text: 'Anna Blum', mention: 2 },
        { text: '.' },
      ],
    ]);
  });

  it('keeps markup as text', () => {
    expect(paragraphsOf('<b>x</b>', [])).toEqual([[{ text: '<b>x</b>' }]]);
  });

  it('leaves out mentions that overlap another or lie beyond the text', () => {
    const mentions = [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
      { start: 6, end: 99 },
    ];
    expect(paragraphsOf('abcdefgh', mentions)).toEqual([[{ text: 'abcd', mention: 0 }, { text: 'efgh' }]]);
  });

  it('loses nothing but blank lines', () => {
    const text = fc.array(fc.constantFrom('a', ' ', '\n', 'Ä', '<')).map((letters) => letters.join(''));
    const property = fc.property(text, fc.nat(8), fc.nat(8), (whole, from, length) => {
      const start = Math.min(from, whole.length);
      const mention = { start, end: Math.min(whole.length, start + length) };
      const pieces = paragraphsOf(whole, mention.end > start ? [mention] : []).flat();
      const ink = (given: string) => given.replace(/\s/g, '');
      expect(ink(pieces.map((piece) => piece.text).join(''))).toBe(ink(whole));
    });
    fc.assert(property);
  });
});

describe('endOfShown', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 30 },
  ];
  it('stops behind the sentence in which the length is reached', () => {
    expect(endOfShown('x'.repeat(40), sentences, 12)).toBe(30);
    expect(endOfShown('x'.repeat(40), sentences, 10)).toBe(10);
  });
  it('shows all of a short text', () => expect(endOfShown('x'.repeat(40), sentences, 100)).toBe(40));
});
