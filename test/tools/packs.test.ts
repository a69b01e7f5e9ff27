/** Which packs there are. */
import { expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import { packsOf } from '../../src/tools/packs.mjs';

it('each language has a pack of each kind', () => {
  expect(packsOf('words')).toEqual(languages.map(({ code }) => `dist/knowledge/${code}.words.bin`));
});
