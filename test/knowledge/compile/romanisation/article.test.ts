/** The Arabic article in the spellings of print. */
import { expect, it } from 'vitest';
import { articleVariants } from '../../../../src/knowledge/compile/romanisation/article.ts';

it('the Arabic article is printed small or large, with a hyphen or a blank', () => {
  expect(new Set(articleVariants('Baschar al-Asad'))).toEqual(
    new Set(['Baschar al-Asad', 'Baschar Al-Asad', 'Baschar al Asad', 'Baschar Al Asad']),
  );
  expect(articleVariants('Ain al-Asad al-Wondra')).toContain('Ain Al-Asad al Wondra');
  for (const name of ['Albert Wondra', 'Halal-Markt', 'Al Gore'])
    expect(articleVariants(name)).toEqual([name]);
});
