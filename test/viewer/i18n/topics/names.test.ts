import { expect, it } from 'vitest';
import { names } from '../../../../src/viewer/i18n/topics/names.ts';

it('sentences are counted', () => {
  expect([1, 2000].map(names.en.sentences)).toEqual(['1 sentence', '2,000 sentences']);
  expect([1, 2000].map(names.de.sentences)).toEqual(['1 Satz', '2.000 Sätze']);
});
