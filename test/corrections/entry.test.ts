import { expect, it } from 'vitest';
import {
  type Entry,
  entryKey,
  entryValue,
  looseKey,
  referencesOf,
  withReferences,
} from '../../src/corrections/entry.ts';

const same = (a: string, b: string, more = {}): Entry => ({
  verb: 'same',
  actors: [{ name: a }, { name: b }],
  ...more,
});

it('entries that say the same have one key, whatever their order and their note', () => {
  expect(entryKey(same('A', 'B', { note: 'x' }))).toBe(entryKey(same('B', 'A')));
  expect(entryKey(same('A', 'B', { in: 'news' }))).not.toBe(entryKey(same('A', 'B')));
  expect(entryKey(same('A', 'C'))).not.toBe(entryKey(same('A', 'B')));
});

it('the loose key does not mind kinds that only one of them says', () => {
  const stated: Entry = {
    verb: 'same',
    actors: [
      { name: 'Anna', kind: 'person' },
      { name: 'Berta', kind: 'person' },
    ],
  };
  expect(looseKey(stated)).toBe(looseKey(same('Berta', 'Anna')));
  expect(entryKey(stated)).not.toBe(entryKey(same('Berta', 'Anna')));
});

it('is the value of the file, with scope and note', () => {
  const retype: Entry = { verb: 'retype', actor: { name: 'A' }, to: 'place', in: 'news', note: 'x' };
  expect(entryValue(retype)).toEqual({ retype: { actor: 'A', to: 'place' }, in: 'news', note: 'x' });
});

it('gives and changes the references of every verb', () => {
  const upper = (entry: Entry) =>
    referencesOf(withReferences(entry, (one) => ('name' in one ? { name: one.name.toUpperCase() } : one)));
  expect(upper(same('a', 'b'))).toEqual([{ name: 'A' }, { name: 'B' }]);
  expect(upper({ verb: 'rename', actor: { name: 'a' }, to: 'b' })).toEqual([{ name: 'A' }]);
  expect(upper({ verb: 'add', name: 'a', kind: 'place', also: [] })).toEqual([]);
});
