/** Rows come out of a pack with their ids and labels, regular or not. */
import { expect, it } from 'vitest';
import type { Entry } from '../../../../src/knowledge/compile/names/entry.ts';
import { rowSections } from '../../../../src/knowledge/compile/names/rows.ts';
import { writePack } from '../../../../src/knowledge/compile/pack.ts';
import { rowFlagBit } from '../../../../src/knowledge/flags.ts';
import { openPack } from '../../../../src/knowledge/open/pack.ts';
import { openRows } from '../../../../src/knowledge/open/rows.ts';

const entry = (id: string, label: Entry['label'], flags = 0): Entry => {
  const [name = ''] = Object.values(label);
  return {
    id,
    kind: 'organization',
    name,
    label,
    flags,
    forms: [],
    surnames: [],
    byHand: true,
    isSettlement: false,
  };
};
const rows = [
  entry('groups/roter-bund', { de: 'Roter Bund', en: 'Red League' }, rowFlagBit('party')),
  entry('groups/wondra', { de: 'Wondra' }),
  entry('groups/wondra~2', { de: 'Wóndra' }),
  entry('groups/co-a', { de: 'Co-/A', en: 'Co A' }),
  entry('places/fete', { fr: 'Fête' }),
  entry('places/fest', { de: 'Fest' }),
];
/** States are places in this list; names with a slash cannot be put together from words. */
const states = ['', ...new Set(rows.flatMap(({ label }) => Object.values(label)))];
const stateOf = (name: string) => (name.includes('/') ? undefined : states.indexOf(name));
const pack = openPack(writePack(new Map(rowSections(rows, stateOf))), 'a pack');
const citation = Uint32Array.from(rows, ({ name }) => states.indexOf(name));
const opened = openRows(pack, citation, (state) => states[state] ?? '', {
  within: () => [],
  namesakes: () => [],
  namesakeById: () => undefined,
  bearerOf: () => undefined,
});

it('each has its id and its labels', () =>
  expect(rows.map((_, row) => opened.at(row))).toMatchObject(rows.map(({ id, label }) => ({ id, label }))));

it('each is found by its id, and no other', () => {
  expect(rows.map(({ id }) => opened.byId(id))).toEqual(rows.map((_, row) => opened.at(row)));
  expect(['groups/fest', 'places/', 'nowhere/fest', ''].map(opened.byId)).toEqual(Array(4).fill(undefined));
});

it('kinds and flags are theirs', () => {
  expect([opened.kindOf(0), opened.flagsOf(0), opened.at(0).flags]).toEqual([
    'organization',
    rowFlagBit('party'),
    ['party'],
  ]);
  expect(opened.at(1).flags).toEqual([]);
});
