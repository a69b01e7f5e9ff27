/** What the words of a name are. */
import { expect, it } from 'vitest';
import { featuresIn } from '../seen.ts';

it.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'de',
    'Der Bote Emil Wondra kam aus Lindrau. Dort sang Wondra in Bagdad.',
    'Emil Wondra',
    ['words=2', 'shape=first unknown - -', 'roles=given new - -', 'last=unknown'],
    ['acronym'],
  ],
  [
    'de',
    'Die UNHCRX kam. Sie blieb.',
    'UNHCRX',
    ['words=1', 'shape=acronym - - -', 'roles=acronym - - -', 'acronym=6 -'],
    [],
  ],
  [
    'de',
    'Er las Neue Zürcher Zeitung. Gut.',
    'Neue Zürcher Zeitung',
    ['words=3', 'shape=common-name-word surname org-head -', 'roles=common family organization -'],
    ['acronym'],
  ],
])('%s: %s: %s has %j, not %j', (code, text, name, expected, absent) => {
  const features = featuresIn(code, text, name);
  expect(features).toEqual(expect.arrayContaining([...expected]));
  expect(features.filter((one) => absent.some((beginning) => one.startsWith(beginning)))).toEqual([]);
});
