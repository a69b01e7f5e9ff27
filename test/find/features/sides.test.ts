/** What stands beside a name. */
import { expect, it } from 'vitest';
import { featuresIn } from '../seen.ts';

it.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Emil Wondra',
    [
      'right=function',
      'left+first=role first',
      'last+right=unknown function',
      'left-2=article-nominative role',
      'right-2=function from',
      'left+shape-2=role first unknown',
    ],
    ['left+right'],
  ],
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Bagdad',
    ['right=stop', 'left+right=in stop', 'left-2=unknown in', 'right-2=stop edge'],
    ['left+shape-2'],
  ],
])('%s: %s: %s has %j, not %j', (code, text, name, expected, absent) => {
  const features = featuresIn(code, text, name);
  expect(features).toEqual(expect.arrayContaining([...expected]));
  expect(features.filter((one) => absent.some((beginning) => one.startsWith(beginning)))).toEqual([]);
});
