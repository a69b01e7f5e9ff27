import { expect, it } from 'vitest';
import { families } from '../../../src/languages/de/families.ts';

it('knows articles before the plural of a surname, and nouns before the surname', () => {
  expect(families.article).toEqual(['den', 'der', 'die']);
  expect(families.noun).toContain('Familie');
  expect(families.noun.every((noun) => /^\p{Lu}/u.test(noun))).toBe(true);
  expect(families.plural).toBe('s');
});
