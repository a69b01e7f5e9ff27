/** Letters in and beside a name. */
import { expect, it } from 'vitest';
import { featuresIn } from '../seen.ts';

it.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Wondra',
    ['ending=dra', 'tail=ndra', 'beginning=won'],
    ['first-ending'],
  ],
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Bagdad',
    [],
    ['ending', 'tail', 'beginning'],
  ],
  ['de', 'Hurra Bagdad', 'Bagdad', ['left-tail=urra'], ['right-tail']],
  [
    'de',
    'Gestern lachte Wondrak Lindrau herzlich.',
    'Wondrak Lindrau',
    ['first-ending=rak', 'ending=rau', 'left-tail=chte', 'right-tail=lich'],
    [],
  ],
])('%s: %s: %s has %j, not %j', (code, text, name, expected, absent) => {
  const features = featuresIn(code, text, name);
  expect(features).toEqual(expect.arrayContaining([...expected]));
  expect(features.filter((one) => absent.some((beginning) => one.startsWith(beginning)))).toEqual([]);
});
