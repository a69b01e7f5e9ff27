import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  isKept,
  type Kept,
  readStrings,
  readTable,
  writeStrings,
  writeTable,
} from '../../src/occurrences/table.ts';

const LIST: readonly Kept[] = [
  { id: 'label', type: 'string' },
  { id: 'count', type: 'integer' },
  { id: 'share', type: 'double' },
  { id: 'sure', type: 'boolean' },
  { id: 'kind', type: 'kind' },
  { id: 'names', type: 'names' },
  { id: 'where', type: 'sentences' },
];

function again(rows: readonly Record<string, unknown>[]) {
  const strings = writeStrings();
  const columns = new Map(writeTable('t', LIST, rows, (id) => (row) => row[id], strings));
  return readTable('t', LIST, rows.length, columns, readStrings(strings.all));
}

it('attributes of each type come back, and what lacks lacks', () => {
  const rows = [
    {
      label: 'Kiel',
      count: -3,
      share: 1.2345e-7,
      sure: false,
      kind: 'place',
      names: [
        ['Kiel', 3],
        ['Kiels', 1],
      ],
    },
    { label: 'Kiel', count: 0, share: -120.5, sure: true, where: [['a1', 7]] },
    {},
    { label: '', share: 1e21, kind: 'person', names: [] },
  ];
  expect(again(rows)).toEqual(rows);
});

it('numbers of nine digits come back', () => {
  const range = { min: -1e12, max: 1e12, noNaN: true };
  const share = fc
    .double(range)
    .map((value) => Number((Math.abs(value) < 1e-12 ? 0 : value).toPrecision(9)) || 0);
  fc.assert(
    fc.property(fc.array(fc.record({ share })), (rows) => {
      expect(again(rows)).toEqual(rows);
    }),
  );
});

it('a number is a whole one that does not end in 0, and where its point stands', () => {
  const column = (share: number) => {
    const row = { share };
    const [[, written = new Uint32Array()] = []] = writeTable(
      't',
      [{ id: 'share', type: 'double' }],
      [row],
      (id) => (one) => (id === 'share' ? one.share : undefined),
      writeStrings(),
    );
    return [...written];
  };
  expect(column(0)).toEqual([1, 0]);
  expect(column(1500)).toEqual([4, 30]);
  expect(column(-0.25)).toEqual([5, 49]);
  expect(column(3.5e-9)).toEqual([21, 70]);
  expect(column(2 / 3)).toEqual([19, 2 * 666_666_667]);
});

it('a column that is too short, too long or refers to no string is refused', () => {
  const columnsWith = (label: Uint32Array) => new Map([['t.label', label]]);
  const read = (label: Uint32Array, list: readonly Kept[] = [{ id: 'label', type: 'string' }]) =>
    readTable('t', list, 2, columnsWith(label), readStrings(['one']));
  expect(read(Uint32Array.of(1, 2))).toEqual([{ label: 'one' }, { label: 'one' }]);
  expect(read(Uint32Array.of(1, 2, 2))).toBeUndefined();
  expect(read(Uint32Array.of(1, 9))).toBeUndefined();
  expect(read(Uint32Array.of(4_000_000_000, 0), [{ id: 'label', type: 'names' }])).toBeUndefined();
});

it('what is counted anew is not kept', () => {
  expect(isKept({ id: 'relations', type: 'relations' })).toBe(false);
  expect(isKept({ id: 'where', type: 'sentences' })).toBe(true);
});
