/** Languages that are not known are said. */
import { expect, it } from 'vitest';
import { unknownLanguages } from '../../src/languages/unknown.ts';

const found = (id: string, language: string) => ({ id, language });

const known = ['de', 'en'];

it('each once, with its name and the number of its articles', () => {
  const founds = [
    found('a', 'und'),
    found('b', 'fr'),
    found('c', 'de'),
    found('d', 'fr'),
    found('e', 'en'),
    found('f', 'not a code'),
  ];
  const hint = 'Known are German and English.';
  expect(unknownLanguages(founds, known)).toEqual([
    {
      code: 'languages/unknown',
      where: 'b',
      message: '2 articles are in French, which is not known; names were taken from lists alone.',
      hint,
    },
    {
      code: 'languages/unknown',
      where: 'f',
      message: '1 article is in not a code, which is not known; names were taken from lists alone.',
      hint,
    },
    {
      code: 'languages/unknown',
      where: 'a',
      message: '1 article is in a language that is not known; names were taken from lists alone.',
      hint: `${hint} State the language of an article that is in one of these.`,
    },
  ]);
});
