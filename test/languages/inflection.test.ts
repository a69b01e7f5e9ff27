/** What languages have in common when names are printed. */
import { expect, it } from 'vitest';
import { alsoAsWord } from '../../src/languages/inflection.ts';

it('acronyms of three letters and more are printed in two ways', () => {
  expect(alsoAsWord('NATO')).toEqual(['NATO', 'Nato']);
  for (const name of ['EU', 'AfD', 'Wondra', 'B-52']) expect(alsoAsWord(name)).toEqual([name]);
});
