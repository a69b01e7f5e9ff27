import { describe, expect, it } from 'vitest';
import { createCellReader, separatorOf } from '../../src/base/cells.ts';
import { MAX_PENDING } from '../../src/base/pending.ts';

function rowsOf(text: string, separator = ',', size = text.length) {
  const reader = createCellReader(separator);
  const rows = [];
  for (let at = 0; at < text.length; at += size) rows.push(...reader.write(text.slice(at, at + size)));
  return [...rows, ...reader.end()];
}

const cellsOf = (text: string, separator?: string, size?: number) =>
  rowsOf(text, separator, size).map(({ cells }) => cells);

describe('cells', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,\r\n',
      [
        ['a', 'b'],
        ['c', ''],
      ],
    ],
    ['"a,1","b ""2""\nc"\nd', [['a,1', 'b "2"\nc'], ['d']]],
    ['"",x', [['', 'x']]],
    ['5" nail,x', [['5" nail', 'x']]],
    ['"a" b,c', [['a b', 'c']]],
    [',\n', [['', '']]],
  ])('%j are split as spreadsheets do, wherever the text is cut', (text, expected) => {
    for (let size = 1; size <= text.length; size++) expect(cellsOf(text, ',', size)).toEqual(expected);
  });

  it('know the line on which their row begins', () => {
    expect(rowsOf('a\n"b\nc"\nd').map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it('that are never closed are not held', () => {
    const reader = createCellReader(',');
    const rows = [...reader.write('x,"')];
    for (let i = 0; i <= MAX_PENDING / 1e6; i++) rows.push(...reader.write('a'.repeat(1e6)));
    expect([...rows, ...reader.end()]).toMatchObject([{ line: 1, tooLong: true }]);
  });
});

it.each([
  ['a;b;c\n1,5;2;3', ';'],
  ['a\tb\n', '\t'],
  ['"a;b;c",d\n', ','],
  ['sep=;\r\na,b', ';'],
  ['a|b|c', '|'],
  ['\na;b\n', ';'],
  ['one', ','],
  ['sep=none,b\n', ','],
])('the separator of %j is %j', (text, separator) => {
  expect(separatorOf(text)).toBe(separator);
});
