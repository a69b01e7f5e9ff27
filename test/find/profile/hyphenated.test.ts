/** What hyphen compounds are within a name. */
import { expect, it } from 'vitest';
import { hyphenated } from '../../../src/find/profile/hyphenated.ts';
import { factsIn, sourcesOf } from '../seen.ts';

it.each([
  ['al-Asad', 'hyphen-name'],
  ['al-Wondrani', 'arabic-name'],
  ['NATO-Generalsekretär', 'hyphen-role'],
  ['Lindrau-Verband', 'hyphen-org'],
  ['Müller-Meier', 'hyphen-name'],
  ['Wondra-Bagdad', 'hyphen-place'],
  ['Bagdad-Besuch', 'hyphen-noun'],
  ['Wondra-artig', 'hyphen-noun'],
  ['Wondra-Truppenabzug', 'hyphen-noun'],
  ['Wondra-Lindrau', 'hyphen-unknown'],
  ['Rolls-Royce', 'organization'],
  ['Baden-Württemberg', 'place'],
])('%s: %s', (word, expected) => expect(hyphenated(factsIn('de', word), sourcesOf('de'))).toBe(expected));

it('an office that is listed with its hyphen is one: Secretary-General', () => {
  expect(hyphenated(factsIn('en', 'Secretary-General'), sourcesOf('en'))).toBe('hyphen-role');
});
