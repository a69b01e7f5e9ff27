// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { troubleTexts } from '../../../src/viewer/panels/trouble-texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('formats of articles are listed as choices', () => {
  language.value = 'en';
  expect(troubleTexts.value.emptyFormats(['.txt', '.md', '.html'])).toContain('as .txt, .md, or .html,');
  language.value = 'de';
  expect(troubleTexts.value.emptyFormats(['.txt', '.md', '.html'])).toContain('als .txt, .md oder .html,');
});
