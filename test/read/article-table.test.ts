import { expect, it } from 'vitest';
import { openTable } from '../../src/read/article-table.ts';
import { WORDS } from './files.ts';

it('waits for some rows to tell the columns, then gives each row at once', () => {
  const table = openTable('a.csv', WORDS);
  expect(table.row(['id', 'text'], 1)).toEqual([]);
  const given = Array.from({ length: 60 }, (_, i) => table.row([`n${i}`, `Text ${i}.`], i + 2));
  expect(given.findIndex((rows) => rows.length > 0)).toBe(38);
  expect(given[38]?.[0]).toMatchObject({ code: 'read/columns' });
  expect(given.flat()).toHaveLength(61);
  expect(given[59]).toEqual([{ fields: { id: 'n59' }, body: 'Text 59.', line: 61 }]);
  expect(table.end()).toEqual([]);
});

it('of few rows gives them at its end, and says when there is none', () => {
  const table = openTable('a.csv', WORDS, { text: 'b' });
  table.row(['a', 'b'], 1);
  table.row(['1', 'Text.'], 2);
  expect(table.end()).toEqual([{ fields: {}, body: 'Text.', line: 2 }]);
  expect(openTable('a.csv', WORDS).end()).toMatchObject([{ code: 'read/empty', lost: true }]);
});
