import { expect, it } from 'vitest';
import { choiceKey, keysOfSame, pairsOfDistinct, statedKind } from '../../src/corrections/keys.ts';

const at = 'x:1';

it('one stated kind is that of all names that are one', () => {
  expect(statedKind([{ name: 'A' }, { name: 'B', kind: 'place' }])).toBe('place');
  expect(keysOfSame({ verb: 'same', at, actors: [{ name: 'A' }, { name: 'B', kind: 'place' }] })).toEqual([
    ['\nplace\nA', '\nplace\nB'],
  ]);
  expect(keysOfSame({ verb: 'same', at, actors: [{ name: 'Anna' }, { row: 'x/y' }] })).toHaveLength(3);
});

it('spellings of one name have one key', () => {
  const [[key] = []] = keysOfSame({
    verb: 'same',
    at,
    actors: [{ name: 'Jörg Müller', kind: 'person' }, { name: 'B' }],
  });
  expect(choiceKey({ name: 'Joerg Mueller', kind: 'person' }, undefined)).toBe(key);
  expect(choiceKey({ name: 'Joerg Mueller', kind: 'person' }, 'news')).not.toBe(key);
});

it('names of two kinds are two without saying', () => {
  const pairs = (a: 'person' | 'place') =>
    pairsOfDistinct({
      verb: 'distinct',
      at,
      actors: [
        { name: 'Anna', kind: a },
        { name: 'Berta', kind: 'person' },
      ],
    });
  expect(pairs('place')).toEqual([]);
  expect(pairs('person')).toEqual([['\nperson\nanna', '\nperson\nberta']]);
});
