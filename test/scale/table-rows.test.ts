import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/host/user-error.ts';
import { countIn, eachRow, evidenceIn, idIn, rowsIn, textIn } from '../../src/scale/table-rows.ts';
import { emptyFolder } from '../empty-folder.ts';

const rowsOf = (folder: string, table: string) => {
  const rows: unknown[] = [];
  eachRow(folder, table, (row) => rows.push(row));
  return rows;
};

describe('a table', () => {
  it('is one file, or the parts of a folder in the order of their names', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'one.jsonl'), '{"a":1}\n{"a":2}\n');
    mkdirSync(join(folder, 'many'));
    writeFileSync(join(folder, 'many/part-1'), '{"a":4}\n');
    writeFileSync(join(folder, 'many/part-0'), '{"a":3}\n');
    writeFileSync(join(folder, 'many/_SUCCESS'), 'no row');
    expect(rowsOf(folder, 'one')).toEqual([{ a: 1 }, { a: 2 }]);
    expect(rowsOf(folder, 'many')).toEqual([{ a: 3 }, { a: 4 }]);
    expect([rowsIn(folder, 'one'), rowsIn(folder, 'many')]).toEqual([2, 2]);
  });

  it.each(['[1]', 'null', '{"a":'])('with the line %s is refused, with the name of its file', (line) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'one.jsonl'), `${line}\n`);
    expect(() => rowsOf(folder, 'one')).toThrow(/one\.jsonl is no row/);
  });

  it('that lacks is named', () => {
    expect(() => rowsOf(emptyFolder(), 'one')).toThrow(UserError);
  });
});

it('a cell is a text, the id of an actor, or evidence', () => {
  expect([textIn(null), textIn(7), textIn('x')]).toEqual(['', '7', 'x']);
  expect(idIn('e:nato')).toBe('e:nato');
  expect(() => idIn('nato')).toThrow('“nato” in a table is no id of an actor');
  expect(evidenceIn({ by: 'link', id: 'slip', weight: 3 })).toEqual([{ by: 'link', id: 'slip', weight: 3 }]);
  expect(evidenceIn({ by: 'somebody', id: 'slip', weight: 3 })).toEqual([]);
});

it('a count is a whole number, be it as text', () => {
  expect([countIn({ a: 7 }, 'a'), countIn({ a: '7' }, 'a'), countIn({ a: 0 }, 'a')]).toEqual([7, 7, 0]);
  for (const a of [undefined, null, '', 'x', -1, 1.5, 2 ** 32, true, []])
    expect(() => countIn({ a }, 'a'), `${a}`).toThrow('in the column a is not a whole number');
});

it('what is wrong with a row is told with its place', () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'one.jsonl'), '{"a":1}\n{"a":"x"}\n');
  expect(() => eachRow(folder, 'one', (row) => void countIn(row, 'a'))).toThrow(
    /^Row 2 of .*one\.jsonl: "x" in the column a is not a whole number\.$/,
  );
});
