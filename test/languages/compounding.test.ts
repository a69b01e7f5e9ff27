import { expect, it } from 'vitest';
import { NO_WORDS } from '../../src/knowledge/open/words.ts';
import { NO_COMPOUNDS } from '../../src/languages/compounding.ts';

it('a language without compounds takes no word apart', () => {
  expect(NO_COMPOUNDS.isCompound('Truppenabzug', NO_WORDS)).toBe(false);
  expect(NO_COMPOUNDS.isNounForm('Lockdowns', NO_WORDS)).toBe(false);
});
