/** What the article taught about a name. */
import { expect, it } from 'vitest';
import { featuresIn } from '../seen.ts';

it.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Wondra',
    ['memory=surname other one', 'left+memory=first surname'],
    [],
  ],
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Emil Wondra',
    ['memory=surname family one'],
    [],
  ],
  ['de', 'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.', 'Lindrau', [], ['memory']],
  [
    'en',
    'Wondra Harbour Inc failed. Now Wondra Harbour has no money.',
    'Wondra Harbour',
    ['memory=organization whole one'],
    [],
  ],
])('%s: %s: %s has %j, not %j', (code, text, name, expected, absent) => {
  const features = featuresIn(code, text, name);
  expect(features).toEqual(expect.arrayContaining([...expected]));
  expect(features.filter((one) => absent.some((beginning) => one.startsWith(beginning)))).toEqual([]);
});
