/** The Arabic article in the spellings of print. */
import { expect, it } from 'vitest';
import { articlesOf } from '../../../../src/knowledge/compile/romanisation/article.ts';

const { split, variants } = articlesOf(['al-', 'asch-']);

it('is printed small or large, with a hyphen or a blank', () => {
  expect(new Set(variants('Baschar al-Asad'))).toEqual(
    new Set(['Baschar al-Asad', 'Baschar Al-Asad', 'Baschar al Asad', 'Baschar Al Asad']),
  );
  expect(variants('Ain al-Asad asch-Wondra')).toContain('Ain Al-Asad asch Wondra');
  for (const name of ['Albert Wondra', 'Halal-Markt', 'Al Gore', 'el-Asad'])
    expect(variants(name)).toEqual([name]);
});

it('may have no form at all', () => {
  const none = articlesOf([]);
  expect([none.variants('Ain -Asad al-Wondra'), none.split('-Asad')]).toEqual([
    ['Ain -Asad al-Wondra'],
    ['', '-Asad'],
  ]);
});

it('is taken off a word', () => {
  expect(['al-Asad', 'Asch-Schaer', 'Asad', 'Halal-Markt', 'al-'].map(split)).toEqual([
    ['al-', 'Asad'],
    ['Asch-', 'Schaer'],
    ['', 'Asad'],
    ['', 'Halal-Markt'],
    ['', 'al-'],
  ]);
});
