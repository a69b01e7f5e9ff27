/** How names are written: the compiler spells them as linking reads them. */
import { expect, it } from 'vitest';
import { WRITING } from '../../table.ts';

const { articles, isParticle, keyOf } = WRITING.transliteration;

it('articles come from the list of particles', () => {
  expect(articles.split('asch-Scharaa')).toEqual(['asch-', 'Scharaa']);
  expect(articles.variants('az-Zarqawi')).toContain('Az Zarqawi');
});

it('spellings of the languages meet', () => {
  expect(keyOf('Suleimani')).toBe(keyOf('Soleymani'));
  expect(keyOf('Suleimani')).not.toBe(keyOf('Salami'));
});

it('particles are those of the list, small or large', () =>
  expect(['bin', 'Bin', 'Binali'].map(isParticle)).toEqual([true, true, false]));
