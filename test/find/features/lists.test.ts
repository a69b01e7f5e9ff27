/** What lists say of a name. */
import { expect, it } from 'vitest';
import { listType, sizeCode } from '../../../src/find/features/lists.ts';
import { LIST_TYPES } from '../../../src/find/features/values.ts';
import { knowledge } from '../../knowledge.ts';
import { featuresIn } from '../seen.ts';

const { gazetteer } = knowledge;

it.each([
  [
    'Er kam aus Bagdad. Gut.',
    'Bagdad',
    ['list=capital clear one', 'list+left=capital from', 'list+right=capital stop', 'listed=place clear one'],
  ],
  ['Er sah Bagdads Westen. Gut.', 'Bagdads', ['list=capital genitive one', 'listed=place genitive one']],
  ['Er las Neue Zürcher Zeitung. Gut.', 'Neue Zürcher Zeitung', ['list=media clear more']],
  ['Er las ZEIT ONLINE. Gut.', 'ZEIT ONLINE', ['list=media clear two']],
  ['Er las die Bild-Zeitung. Gut.', 'Bild-Zeitung', ['list=media clear one']],
  ['Er las die Bild. Gut.', 'Bild', ['list=media ambiguous one']],
  ['Er las Die Welt. Gut.', 'Die Welt', ['list=media ambiguous two']],
  ['Er las Neue Zürcher Zeitung. Gut.', 'Zürcher Zeitung', ['covers=inside organization']],
  ['Er sah Bagdad Lindrau. Gut.', 'Bagdad Lindrau', ['covers=begins-with place']],
  ['Er sah Wondra Bagdad. Gut.', 'Wondra Bagdad', ['covers=ends-with place']],
])('%s: %s', (text, name, expected) =>
  expect(featuresIn('de', text, name)).toEqual(expect.arrayContaining(expected)),
);

it('a person is told by the full name or the surname', () => {
  const row = (name: readonly string[]): number => {
    const state = name.reduce((at, word) => gazetteer.step(at, gazetteer.words.find(word)), 0);
    return gazetteer.namedBy(state)[0] ?? -1;
  };
  expect(LIST_TYPES[listType(row(['Angela', 'Merkel']), gazetteer)]).toBe('person');
  expect(LIST_TYPES[listType(row(['Merkel']), gazetteer)]).toBe('surname');
});

it('sizes end with many', () => {
  expect([1, 2, 3, 9].map(sizeCode)).toEqual([0, 1, 2, 2]);
});
