/** Where words begin and end. */
import { describe, expect, it } from 'vitest';
import { german } from '../../src/languages/de/index.ts';
import { english } from '../../src/languages/en/index.ts';
import { undetermined } from '../../src/languages/undetermined.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { wordsOf } from './split.ts';

/** Texts with a middle dot where tokens meet without a blank. */
const GERMAN: readonly (readonly [what: string, tokens: string])[] = [
  ['words and punctuation', 'Der Zug hielt·, dann nicht mehr·.'],
  ['a hyphen compound is one token', 'Der NATO-Generalsekretär schweigt'],
  ['a compound of many parts', 'die Anti-IS-Koalition und der 14-Jährige'],
  ['a compound that begins with a number', 'der 2:1-Sieg'],
  ['a non-breaking hyphen joins too', 'der US\u2011Botschafter ging'],
  ['an ellipsis keeps its hyphen', 'Süd- und Nordkorea'],
  ['an ellipsis before a comma and a slash', 'Innen-·, Außen-·/·Finanzminister'],
  ['a dash between blanks is a token', 'Köln - Bonn – Aachen'],
  ['initials keep their full stop', 'J. K. Wondra und J.K. Wondra'],
  ['coupled initials are one token', 'H.-P. Wondra und Karl-H. Wondra'],
  ['a letter at the end of a sentence is no initial', 'Das war Plan C·.'],
  ['abbreviations keep their full stop', 'Dr. Wondra kam ca. drei Mal·, usw.'],
  ['abbreviations of single letters', 'z. B. am Mittag·, d.h. u. a. um zwölf'],
  ['dotted acronyms are one token', 'in den U.S. Häfen·, in den U.S.-Häfen'],
  ['a full stop ends a word that is no abbreviation', 'Er floh aus Bagdad·.'],
  ['a missing blank does not join sentences', 'im Irak·.·Der Rest blieb'],
  ['a slash separates', 'Amman·/·Jordanien und CDU·/·CSU'],
  ['numbers keep their marks', '1.000 Mann·, 3,5 Prozent·, 12:30 Uhr'],
  ['an ordinal gives up its full stop', 'am 8·. Januar'],
  ['a name with a dot inside', 'Ver.di streikt bei Amazon.de'],
  ['apostrophes inside words', "D'Artagnan und O’Neill kamen"],
  ['a bare apostrophe stands alone', 'Moses·’ Bücher'],
  ['ampersands join capitals only', 'H&M·, Wondra & Söhne'],
  ['brackets and quotes', 'Wondra (·SPD·) sagte „·Nein·“·, »·Ja·«·!'],
  ['dots in a row', 'Ende·.·.·.'],
  ['a soft hyphen does not split', 'Bundes\u00adtag heute'],
  ['combining marks stay with their letter', 'Mu\u0308nchen liegt su\u0308dlich'],
  ['signs', '20·% → §·5'],
  ['emoji are single tokens', 'Tor 🎉·🇩·🇪·fertig'],
  ['Arabic, Greek and Cyrillic words', 'علي Αθήνα Москва'],
];

const ENGLISH: readonly (readonly [what: string, tokens: string])[] = [
  ['the possessive is a token of its own', "Trump·'s envoy·, Iraq·’s army"],
  ['the possessive in capitals', "TRUMP·'S PLAN"],
  ['the plural possessive', "the Senators·' vote"],
  ['contractions stay whole', "don't and we've"],
  ['apostrophes inside words', "five o'clock with O'Neill"],
  ['titles and initials', 'Mr. J. R. Wondra Jr. left'],
  ['dotted acronyms', 'the U.S. and the U.N. plans'],
  ['hyphen compounds', 'the U.S.-led coalition and a then-minister'],
  ['Latin abbreviations', 'i.e. Basra·, e.g. Mosul·, at 7 a.m. sharp'],
  ['small letters with blanks between them', 'people·, i. e. Wondra·, and e. g. Basra'],
  ['abbreviations of another language', 'Viele·, z. B. Wondra·, u. a. Clara·, i. d. R. heute'],
  ['web names', 'from Booking.com and Wondra.org'],
];

const UNDETERMINED: readonly (readonly [what: string, tokens: string])[] = [
  ['small words before an apostrophe', "l'·Iran et dell’·Unione"],
  ['endings behind an apostrophe', "Ankara·'·da NATO·'·nun"],
  ['names with an apostrophe', "O'Neill avec D'Artagnan"],
];

describe.each([
  ['German', german, GERMAN],
  ['English', english, ENGLISH],
  ['undetermined', undetermined, UNDETERMINED],
] as const)('%s tokens', (_, language, cases) => {
  it.each(cases)('%s', (_what, marked) => {
    expect(wordsOf(marked.replaceAll('·', ''), language)).toEqual(marked.split(/[· ]/));
  });

  it('are parted by every kind of blank', () => {
    expect(wordsOf('\ufeffA\u00a0b\u200bc\r\nd\t\u2009e\u2028f', language)).toEqual([
      'A',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });
});

describe('addresses', () => {
  it.each(['https://example.org/a-b?c=d&e=(f)', 'http://wondra.example/Über_uns', 'www.example.org/x,y'])(
    '%s is one token',
    (address) => {
      expect(wordsOf(`Mehr auf ${address} heute`, german)).toEqual(['Mehr', 'auf', address, 'heute']);
    },
  );
});

describe('tokenize', () => {
  it('gives nothing for an empty text and for blanks', () => {
    expect(tokenize('', german).count).toBe(0);
    expect(tokenize(' \n\t ', german).count).toBe(0);
  });

  it('tells words and numbers from punctuation and symbols', () => {
    const { words } = tokenize('Am 3. Tag: 🎉!', german);
    expect([...words]).toEqual([1, 1, 0, 1, 0, 0, 0]);
  });

  it('keeps the two halves of a surrogate pair together and takes a lone half as a token', () => {
    expect(wordsOf('a 🎉 b', german)).toEqual(['a', '🎉', 'b']);
    expect(wordsOf('a \ud83c b \udf89', german)).toEqual(['a', '\ud83c', 'b', '\udf89']);
  });

  it('cuts a word that never ends', () => {
    const words = wordsOf('x'.repeat(1000), german);
    expect(words.length).toBeGreaterThan(1);
    expect(words.join('')).toBe('x'.repeat(1000));
  });
});
