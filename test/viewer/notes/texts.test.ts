// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { notesTexts } from '../../../src/viewer/notes/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('counts notes in the language of the page', () => {
  language.value = 'en';
  expect([1, 2].map(notesTexts.value.all)).toEqual(['1 note', '2 notes']);
  language.value = 'de';
  expect([1, 2].map(notesTexts.value.all)).toEqual(['1 Notiz', '2 Notizen']);
});
