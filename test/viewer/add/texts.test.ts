// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { addTexts } from '../../../src/viewer/add/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('counts in the language of the page', () => {
  language.value = 'en';
  expect(addTexts.value.added(1, 1, 2)).toBe('1 article added: 1 new actor, 2 new links');
  language.value = 'de';
  expect(addTexts.value.added(2, 1, 2)).toBe('2 Artikel hinzugefügt: 1 neuer Akteur, 2 neue Verbindungen');
});
