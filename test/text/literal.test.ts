import { describe, expect, it } from 'vitest';
import { createLiterals } from '../../src/text/literal.ts';

const bare = (word: string) => word.replace(/s$/u, '');
const find = (names: readonly string[], text: string) =>
  createLiterals(names.map((name) => [name, name] as const))(text, bare).map(
    ({ start, end, items }) => `${text.slice(start, end)} = ${items.join('/')}`,
  );

describe('given names in a text', () => {
  it('are found where they stand as they are written, also in the genitive', () => {
    expect(
      find(['Nordbit', 'Emil Wondra'], 'Nordbits Chef Emil  Wondra. Wondras Nordbitten, nordbit.'),
    ).toEqual(['Nordbits = Nordbit', 'Emil  Wondra = Emil Wondra']);
  });

  it('are the longest at each word, none within another', () => {
    const names = ['Bank', 'Bank of Lindrau', 'Lindrau', 'of Lindrau Park'];
    expect(find(names, 'Die Bank of Lindrau Park, die Bank, Lindrau.')).toEqual([
      'Bank of Lindrau = Bank of Lindrau',
      'Bank = Bank',
      'Lindrau = Lindrau',
    ]);
  });

  it('mind the signs between their words', () => {
    expect(find(['Kern & Co'], 'Kern & Co, Kern &\n Co, Kern und Co, Kern Co')).toHaveLength(2);
  });

  it('are found in loose print: marks behind letters, and signs that nobody sees', () => {
    expect(find(['Jürgen Möhl'], 'J\u0075\u0308rgen Mo\u0308hl und Jür\u00adgen Möhl')).toHaveLength(2);
  });

  it('pass an item by that is not accepted, for the next longest name', () => {
    const literals = createLiterals([
      ['Lindrau', 1],
      ['Lindrau Park', 2],
    ]);
    expect(literals('Lindrau Park', bare, (item) => item === 1)).toEqual([{ start: 0, end: 7, items: [1] }]);
  });

  it('are none without letters, and nothing is found for no names', () => {
    expect(find(['!!', ''], 'a!!')).toEqual([]);
    expect(find([], 'Lindrau')).toEqual([]);
  });
});
