import { describe, expect, it } from 'vitest';
import {
  isDigit,
  isInLarge,
  isLetter,
  isSmall,
  isSpace,
  isUpper,
  isWordUnit,
} from '../../src/text/characters.ts';

const units = (text: string): readonly number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
const all = (is: (unit: number) => boolean, text: string) => units(text).every(is);
const none = (is: (unit: number) => boolean, text: string) => !units(text).some(is);

describe('a code unit', () => {
  it('is a letter in any script, a capital where the script has capitals', () => {
    expect(all(isLetter, 'azÄßŁđşЖжΩع東ẞǅ')).toBe(true);
    expect(all(isUpper, 'AZÄŁĐЖΩẞǅ')).toBe(true);
    expect(none(isUpper, 'azäßłжωع東')).toBe(true);
    expect(all(isSmall, 'azäßłжωع東')).toBe(true);
    expect(none(isSmall, 'AZÄẞǅ1-. ')).toBe(true);
  });

  it('is a digit in any script', () => {
    expect(all(isDigit, '0919٣३')).toBe(true);
    expect(none(isDigit, 'Ⅳ²½a')).toBe(true);
  });

  it('is a space where a reader sees a gap or nothing', () => {
    expect(all(isSpace, ' \t\n\r\u00a0\u2009\u200b\u3000\ufeff')).toBe(true);
    expect(none(isSpace, 'a.-\u00ad\u200d')).toBe(true);
  });

  it('belongs to a word where it is a letter, a digit or a mark on one', () => {
    expect(all(isWordUnit, 'a1ä\u0308\u0301\u00ad\u200dع\u064b')).toBe(true);
    expect(none(isWordUnit, ' .,-–’„“&@_/\\')).toBe(true);
  });

  it('that is half of a pair is nothing', () => {
    for (const is of [isLetter, isUpper, isDigit, isSpace, isWordUnit]) expect(none(is, '😀𝔄')).toBe(true);
  });
});

it('a word is the same in capitals where no letter of it has a larger form', () => {
  expect(['NATO', 'G7', 'A', '', 'ÖVP', 'US-'].map(isInLarge)).not.toContain(false);
  expect(['Nato', 'NATo', 'nATO', 'Övp', 'GmbH', 'ÄäÄ', 'ß'].map(isInLarge)).not.toContain(true);
});

it('what is asked again is answered the same, beyond the table too', () => {
  const twice = (unit: number) => [isLetter(unit), isLetter(unit)];
  for (const unit of units('\u05ff\u0600ع東ẞ–')) expect(twice(unit)[0]).toBe(twice(unit)[1]);
});
