/** Whatever comes in: nothing throws, every mention slices its text, nothing takes more than linear time. */
import fc from 'fast-check';
import { describe, it } from 'vitest';
import { hostileText, RUNS, SEED } from '../arbitrary-text.ts';
import { expectLinear } from '../cpu-time.ts';
import { findIn } from '../knowledge.ts';
import { expectSound } from './found.ts';

describe.each(['de', 'en', undefined])('any text at all, language %s', (language) => {
  it('gives sound mentions', () => {
    fc.assert(
      fc.property(hostileText, (text) => expectSound(text, findIn(text, language))),
      { numRuns: RUNS, seed: SEED },
    );
  });
});

const fill = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that repeated without end have hurt programs before. */
const PIECES: readonly (readonly [what: string, piece: string])[] = [
  ['a word without end', 'x'],
  ['a capital without end', 'A'],
  ['a compound without end', 'Wasser'],
  ['a hyphen compound without end', 'NATO-'],
  ['initials without end', 'J.'],
  ['initials in a row', 'J. '],
  ['digits without end', '1'],
  ['numbers joined by dots', '1.'],
  ['letters joined by apostrophes', "a'"],
  ['capitals joined by ampersands', 'A&'],
  ['soft hyphens', 'a\u00ad'],
  ['combining marks', '\u0301'],
  ['lone surrogates', '\ud83c'],
  ['emoji', '👩‍🚒'],
  ['right-to-left marks', '\u202e\u2067'],
  ['commas', ','],
  ['opening brackets', '('],
  ['closing brackets', ')'],
  ['quotes', '"'],
  ['curly quotes', '„“'],
  ['full stops', '.'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['lines of one letter', 'a\n'],
  ['addresses', 'http://a.'],
  ['something like an address', 'www.'],
  ['capitalised words', 'Wondra '],
  ['first names', 'Emil '],
  ['listed names', 'Islamischer Staat '],
  ['famous surnames', 'Trump '],
  ['particles', 'von der '],
  ['roles', 'Präsident '],
  ['names with roles', 'Präsident Emil Wondra, '],
  ['heads of organizations', 'Bundesamt für '],
  ['club prefixes', '1. FC '],
  ['acronyms in brackets', '(ABC) '],
  ['demonyms', 'irakische '],
  ['ellipses', 'Süd- und '],
  ['Arabic articles', 'al-Abu al '],
  ['Chinese letters', '東'],
];

const LONG: readonly (readonly [what: string, text: string])[] = [
  ['a megabyte without a blank', fill('Wasserwirtschaftsamt', 1_000_000)],
  [
    '10,000 capitalised words in a row',
    Array.from({ length: 10_000 }, (_, i) => `Wort${String.fromCharCode(97 + (i % 26))}`).join(' '),
  ],
  ['50,000 commas', fill(',', 50_000)],
  ['50,000 brackets', fill('([', 50_000)],
  ['50,000 quotes', fill('„"', 50_000)],
  ['a sentence of 50,000 brackets in brackets', `Er sagte ${fill('(', 25_000)}${fill(')', 25_000)} nichts.`],
];

describe('a long text of', () => {
  it.each([...LONG, ...PIECES.map(([what, piece]) => [what, fill(piece, 10_000)] as const)])(
    '%s',
    (_, text) => {
      for (const language of ['de', 'en']) expectSound(text, findIn(text, language));
    },
  );
});

describe('the work grows with the text, not with its square', () => {
  it.each(PIECES)('%s', (_, piece) => {
    expectLinear(20_000, (length) => findIn(fill(piece, length), 'de'));
  });
});
