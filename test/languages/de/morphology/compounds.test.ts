/** German compounds against names that look like some. */
import { describe, expect, it } from 'vitest';
import { compounding } from '../../../../src/languages/de/morphology/compounds.ts';
import { knowledge } from '../../../knowledge.ts';

const { words } = knowledge.of('de');
const compound = (word: string): boolean => compounding.isCompound(word, words);

describe('compounds', () => {
  it.each(['Regierungskrise', 'Wasserwirtschaft', 'Kinderbuchverlag', 'Zeitungsbericht'])(
    '%s is put together from ordinary words',
    (word) => {
      expect(compound(word)).toBe(true);
    },
  );

  it.each(['Wondratschek', 'Soleimani', 'Pompeo', 'Stoltenberg', 'Zimmermann', 'Heidelberger', ''])(
    '%s is not',
    (word) => {
      expect(compound(word)).toBe(false);
    },
  );
});

describe('compounds in the plural', () => {
  it.each(['Risikogebieten', 'Blattläusen', 'Wanderwegen'])('%s is one', (word) =>
    expect(compounding.isPlural(word, words)).toBe(true),
  );
  it.each(['Wondraplatz', 'Wasserwirtschaft', 'Tiergarten', 'Seebrücke', 'Stadthafen'])(
    '%s is none',
    (word) => expect(compounding.isPlural(word, words)).toBe(false),
  );
});

it('nouns are known in forms that dictionaries leave out', () => {
  expect(
    ['Vertrages', 'Lockdowns', 'Wondratscheks', 'Pompeos'].map((word) => compounding.isNounForm(word, words)),
  ).toEqual([true, true, false, false]);
});
