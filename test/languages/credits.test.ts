/** The words that say who wrote a text or made a picture. */
import { expect, it } from 'vitest';
import { creditsIn, NO_CREDITS } from '../../src/languages/credits.ts';

it('are sorted into groups by what their file notes', () => {
  expect(creditsIn('# id: xx/credits\nImage\tpictures\nPar\tbyLine\net\tbetween\n')).toEqual({
    ...NO_CREDITS,
    byLine: ['Par'],
    between: ['et'],
    pictures: ['Image'],
  });
});
