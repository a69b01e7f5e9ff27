/** Rows put together from what a pack keeps of them. */
import { expect, it } from 'vitest';
import { VarintWriter } from '../../../src/base/varint.ts';
import { storeBits } from '../../../src/knowledge/compile/bit-column.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import { rowFlagBit } from '../../../src/knowledge/flags.ts';
import type { Section } from '../../../src/knowledge/format/directory.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { openRows } from '../../../src/knowledge/open/rows.ts';
import { KINDS, type Namesake } from '../../../src/model.ts';

const NAMES = ['', 'Köln', 'Cologne', 'Doha'];
/** The states of the citation forms: row 0 is Köln, row 1 Doha, row 2 an exception. */
const CITATION = Uint32Array.of(1, 3, 0);

/** Row 0 has the English name one state behind its citation form. */
function englishLabels(): Uint8Array {
  const writer = new VarintWriter();
  writer.add(0);
  writer.addSigned(1);
  return writer.finish();
}

const pack = writePack(
  new Map<string, Section>([
    ['row-kinds', Uint8Array.of(KINDS.indexOf('place'), KINDS.indexOf('place'), KINDS.indexOf('person'))],
    ...storeBits('row-flags', [rowFlagBit('metropolis'), rowFlagBit('capital'), 0]),
    ['sources', 'cities\tde\npeople\tde'],
    ['row-sources', Uint8Array.of(0, 0, 1)],
    ['row-exceptions', '2\tpeople/bush-43\tde\tGeorge W. Bush'],
    ['label-codes', 'en'],
    ['row-labels-en', englishLabels()],
  ]),
);
const namesake: Namesake = {
  row: { id: 'cities/koln-us-mn', kind: 'place', label: { de: 'Köln (Minnesota)' }, flags: [] },
  odds: 9,
};
/** The rows, and which states somebody has asked the name of. */
function opened() {
  const named: number[] = [];
  const nameAt = (state: number) => {
    named.push(state);
    return NAMES[state] ?? '';
  };
  const rows = openRows(openPack(pack, 'a pack'), CITATION, nameAt, {
    within: (row) => (row === 0 ? ['regions/nrw'] : []),
    namesakes: (row) => (row === 0 ? [namesake] : []),
    namesakeById: (id) => (id === namesake.row.id ? namesake.row : undefined),
    bearerOf: (id) => (id === namesake.row.id ? 0 : undefined),
  });
  return { rows, named };
}
const { rows } = opened();

it('a row has an id and names from the words of its citation form', () => {
  expect(rows.at(0)).toEqual({
    id: 'cities/koln',
    kind: 'place',
    label: { de: 'Köln', en: 'Cologne' },
    flags: ['metropolis'],
    within: ['regions/nrw'],
  });
  expect(rows.at(1)).toEqual({ id: 'cities/doha', kind: 'place', label: { de: 'Doha' }, flags: ['capital'] });
});

it('an exception is kept as it is', () => {
  expect(rows.at(2)).toMatchObject({ id: 'people/bush-43', label: { de: 'George W. Bush' } });
});

it('a row is found by its id, whether or not it was asked for before', () => {
  expect(rows.byId('cities/koln')).toBe(rows.at(0));
  expect(rows.byId('people/bush-43')).toMatchObject({ kind: 'person' });
  expect([rows.byId('cities/paris'), rows.byId('rivers/rhein'), rows.byId('')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

it('other places of its name are found by a row and by their ids', () => {
  expect([rows.namesakes(rows.at(0)), rows.namesakes(rows.at(1))]).toEqual([[namesake], []]);
  expect(rows.byId('cities/koln-us-mn')).toBe(namesake.row);
});

it('what was asked for the last time is found without reading the list, and nothing else changes', () => {
  const first = opened().rows;
  expect(first.byId('cities/doha')?.label).toEqual({ de: 'Doha' });
  expect(first.byId('cities/koln-us-mn')).toBe(namesake.row);
  expect(first.byId('cities/nowhere')).toBeUndefined();
  const asked = first.asked();
  expect(asked).toEqual({ rows: [1], namesakes: [['cities/koln-us-mn', 0]] });

  const { rows: again, named } = opened();
  again.recall({ rows: [...asked.rows, 99], namesakes: [...asked.namesakes, ['cities/koln-xx', 0]] });
  expect(again.byId('cities/doha')).toEqual(first.byId('cities/doha'));
  expect(again.byId('cities/koln-us-mn')).toBe(namesake.row);
  expect(named).toEqual([3]);
  expect(again.byId('cities/koln')).toEqual(first.byId('cities/koln'));
  expect(again.byId('cities/koln-xx')).toBeUndefined();
});
