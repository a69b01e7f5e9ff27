/** What a whole sentence is, and what counts in a text of one. */
import { expect, it } from 'vitest';
import { featuresIn } from '../seen.ts';

it.each<[string, string, string, readonly string[], readonly string[]]>([
  ['de', '„BMW“ schwieg. Gut.', 'BMW', ['sentence=quoted'], ['sentence=first-word', 'alone']],
  ['de', 'Bagdad schwieg. Gut.', 'Bagdad', ['sentence=first-word'], ['sentence=short-line']],
  [
    'de',
    'Emil Wondra, Clara Wondra, Bagdad',
    'Bagdad',
    ['sentence=title-case', 'sentence=short-line', 'alone=place', 'alone+left=comma', 'alone+list=capital'],
    [],
  ],
  [
    'de',
    'Da lachte Emil Wondra.',
    'Emil Wondra',
    ['alone=-', 'alone+left=speech'],
    ['sentence', 'alone+list'],
  ],
])('%s: %s: %s has %j, not %j', (code, text, name, expected, absent) => {
  const features = featuresIn(code, text, name);
  expect(features).toEqual(expect.arrayContaining([...expected]));
  expect(features.filter((one) => absent.some((beginning) => one.startsWith(beginning)))).toEqual([]);
});
