import { describe, expect, it } from 'vitest';
import { createNearNames } from '../../src/link/near-names.ts';

function nearOf(wrong: string, ...right: readonly string[]): readonly string[] {
  const names = createNearNames();
  for (const name of right) names.add(name, name.toUpperCase());
  return [...names.near(wrong)];
}

describe('names that another one may be a slip of', () => {
  it.each([
    ['a letter too few', 'bundesrechungshof', 'bundesrechnungshof'],
    ['a letter too many', 'bad salzufflen', 'bad salzuflen'],
    ['the last letter lacking', 'biontec', 'biontech'],
    ['two letters in the other order', 'wladiwsotok', 'wladiwostok'],
    ['one of several words', 'statistisches bundeamt', 'statistisches bundesamt'],
  ])('are found with %s', (_, wrong, right) => expect(nearOf(wrong, right)).toEqual([right.toUpperCase()]));

  it.each([
    ['the name itself', 'wladiwostok', 'wladiwostok'],
    ['one letter in place of another', 'altenburg', 'altenberg'],
    ['another beginning', 'reichwalde', 'eichwalde'],
    ['short words', 'sanford', 'stanford'],
    ['the last letter of a shorter word', 'bayer', 'bayern'],
    ['a letter too many at the end of a short word', 'hamburg', 'hamburger'],
    ['a slip in a short word', 'rt deutschland', 'rtl deutschland'],
    ['two slips', 'nordrein-westfallen', 'nordrhein-westfalen'],
    ['a word more', 'muenchen berg', 'muencheberg'],
  ])('are not found for %s', (_, wrong, right) => expect(nearOf(wrong, right)).toEqual([]));

  it('are several where several are near', () =>
    expect(nearOf('rosenhaim', 'rosenhaimm', 'rosenhai m', 'rosenhaaim')).toEqual([
      'ROSENHAIMM',
      'ROSENHAAIM',
    ]));
});
