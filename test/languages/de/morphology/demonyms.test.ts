/** German adjectives and inhabitants in all their forms. */
import { expect, it } from 'vitest';
import { demonyms } from '../../../../src/languages/de/morphology/demonyms.ts';

it('adjectives take all endings, small and large', () => {
  const { adjectives } = demonyms({ adjectives: ['wondrisch'], people: [] });
  const expected = ['', 'e', 'en', 'er', 'es', 'em'].flatMap((ending) => [
    `wondrisch${ending}`,
    `Wondrisch${ending}`,
  ]);
  expect(new Set(adjectives)).toEqual(new Set(expected));
  expect(adjectives).toHaveLength(expected.length);
});

it.each([
  ['Wondrer', ['Wondrer', 'Wondrers', 'Wondrern']],
  ['Wondrerin', ['Wondrerin']],
  ['Wondrerinnen', ['Wondrerinnen']],
  ['Wondrate', ['Wondrate', 'Wondraten', 'Wondrater']],
  ['Wondrat', ['Wondrat', 'Wondrats', 'Wondraten']],
])('%s is found in all cases', (person, forms) =>
  expect(demonyms({ adjectives: [], people: [person] }).people).toEqual(forms),
);
