import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleaned } from '../../src/text/clean.ts';
import { expectLinear } from '../cpu-time.ts';

const JOINS = new Set(['und', 'oder']);
const clean = (text: string) => cleaned(text, JOINS)?.text ?? text;

describe('clean print', () => {
  it.each([
    ['soft hyphens', 'Bun\u00addes\u00adwehr', 'Bundeswehr'],
    ['zero-width signs within words', 'Ber\u200blin, Me\u2060rkel, Sch\u200dolz', 'Berlin, Merkel, Scholz'],
    ['a zero-width blank between words', 'Emil\u200bWondra', 'Emil Wondra'],
    ['letters in two parts', 'Mu\u0308ller und Co\u0300me', 'Müller und Còme'],
    ['words broken at the end of a line', 'nach Afgha-\n  nistan und zurück', 'nach Afghanistan und zurück'],
    ['compounds broken at their hyphen', 'die CDU-\nPolitiker', 'die CDU-Politiker'],
    ['a blank behind the hyphen of a compound', 'in Baden- Württemberg', 'in Baden-Württemberg'],
    ['letters spaced out', 'Frau M e r k e l kam', 'Frau Merkel kam'],
    [
      'apostrophes as printers set them',
      'I’d say she’ll go, at O’Brien’s',
      "I'd say she'll go, at O'Brien's",
    ],
    ['quotes of typewriters', ",,Nie'', sagte er", '„Nie“, sagte er'],
  ])('mends %s', (_, text, expected) => expect(clean(text)).toBe(expected));

  it.each([
    'Süd-\nund Nordkorea',
    'Alten- und Pflegeheime',
    'Berlin- Die Stadt wächst.',
    'ein Satz- Und noch einer',
    'Ein Satz – und\nnoch einer.',
    'Die Punkte A b c stehen am Rand.',
    'Preis: 5,,6',
    "It's the boys' club.",
    'It is the boys’ club.',
    'Nichts Besonderes.',
  ])('leaves alone: %j', (text) => expect(cleaned(text, JOINS)).toBeUndefined());

  it('says where each stretch comes from', () => {
    const text = 'In Ber\u00adlin traf Mu\u0308ller die Afgha-\nnen.';
    const print = cleaned(text, JOINS);
    for (const [word, origin] of [
      ['In', 'In'],
      ['Berlin', 'Ber\u00adlin'],
      ['Müller', 'Mu\u0308ller'],
      ['Afghanen', 'Afgha-\nnen'],
      ['.', '.'],
    ] as const) {
      const start = print?.text.indexOf(word) ?? -1;
      const span = print?.origin({ start, end: start + word.length });
      expect(text.slice(span?.start, span?.end)).toBe(origin);
    }
  });

  it('keeps the order of stretches and their ends within the text', () => {
    const piece = fc.constantFrom(
      'Ab',
      'ü',
      'u\u0308',
      '\u00ad',
      '\u200b',
      '-\n',
      ' ',
      ',,',
      "''",
      'M e r k e l',
      '\u2060',
      '.',
      'und',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const print = cleaned(text, JOINS);
        if (print === undefined) return;
        let last = 0;
        for (let at = 0; at < print.text.length; at += 1) {
          const { start, end } = print.origin({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  it('takes time that grows with the text', { timeout: 60_000 }, () => {
    for (const part of ['a\u00ad', '-\n', 'M e ', ',,a', 'u\u0308\u0308', '\u200b'])
      expectLinear(100_000, (size) => void cleaned(part.repeat(size / part.length), JOINS));
  });
});
