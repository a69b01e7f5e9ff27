import { describe, expect, it } from 'vitest';
import { plainLetters, spelledUmlauts } from '../../src/base/plain-letters.ts';

describe('plainLetters', () => {
  it.each([
    ['Erdoğan', 'erdogan'],
    ['ÉLYSÉE', 'elysee'],
    ['Straße', 'strasse'],
    ['Wałęsa', 'walesa'],
    ['Østergård', 'ostergard'],
    ['İstanbul, Iğdır', 'istanbul, igdir'],
    ['Guðmundur Þór', 'gudmundur thor'],
    ['Müller', 'muller'],
    ['Москва', 'москва'],
  ])('%s -> %s', (text, plain) => expect(plainLetters(text)).toBe(plain));

  it('keeps the vowel signs of other scripts', () => expect(plainLetters('दिल्ली')).toBe('दिल्ली'));

  it('gives the same when applied again', () => {
    for (const text of ['Ǿrsted', 'Żółć', 'ẞ'])
      expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
  });
});

describe('spelledUmlauts', () => {
  it.each([
    ['Müller', 'mueller'],
    ['ÖSTERREICH', 'oesterreich'],
    ['Mu\u0308ller', 'mueller'],
    ['Élysée', 'élysée'],
  ])('%s -> %s', (text, spelled) => expect(spelledUmlauts(text)).toBe(spelled));
});
