// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { readingTexts } from '../../../src/viewer/reading/texts.ts';

afterEach(() => {
  language.value = 'en';
});

it('tells one from many in both languages', () => {
  language.value = 'en';
  expect(readingTexts.value.inPicture(1, 1)).toBe('1 of 1 actor stands out in the picture');
  expect(readingTexts.value.inPicture(2, 1200)).toBe('2 of 1,200 actors stand out in the picture');
  language.value = 'de';
  expect(readingTexts.value.inPicture(1, 1)).toBe('1 von 1 Akteur ist im Bild hervorgehoben');
  expect(readingTexts.value.inPicture(2, 1200)).toBe('2 von 1.200 Akteuren sind im Bild hervorgehoben');
});

it('says whom a name stands for where it is another one', () => {
  language.value = 'en';
  expect(readingTexts.value.mark('Merkels', 'Angela Merkel')).toBe('Merkels, stands for Angela Merkel');
  expect(readingTexts.value.mark('Iran', 'Iran')).toBe('Iran');
});
