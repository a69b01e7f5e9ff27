import { expect, it } from 'vitest';
import { blank } from '../../../../src/viewer/i18n/topics/blank.ts';

it('formats of articles are listed as choices', () => {
  expect(blank.en.emptyFormats(['.txt', '.md', '.html'])).toContain('as .txt, .md, or .html,');
  expect(blank.de.emptyFormats(['.txt', '.md', '.html'])).toContain('als .txt, .md oder .html,');
});
