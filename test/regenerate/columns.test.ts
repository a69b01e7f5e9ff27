import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { keepColumns, readColumns } from '../../src/regenerate/columns.ts';
import { createCorpusReader } from '../../src/regenerate/corpus.ts';
import { temporaryFolder } from './folder.ts';

it('columns are guessed once and told; then they are kept, and those that somebody corrects count', async () => {
  const folder = temporaryFolder();
  folder.write('t.csv', 'kurz,body\nEins.,Zwei.\n');
  const look = createCorpusReader(folder.corpus);
  const first = await look();
  expect(first.articles).toMatchObject([{ text: 'Zwei.' }]);
  expect(first.problems).toMatchObject([{ code: 'read/columns', where: 'articles/t.csv' }]);
  const file = join(folder.corpus, 'columns.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ 't.csv': { text: 'body' } });
  expect((await look()).problems).toEqual([]);
  writeFileSync(file, '{"t.csv": {"text": "kurz"}}');
  const corrected = await look();
  expect(corrected).toMatchObject({ articles: [{ text: 'Eins.' }], problems: [] });
});

it('a file of columns that is broken is told and never overwritten', () => {
  const { corpus } = temporaryFolder();
  const file = join(corpus, 'columns.json');
  writeFileSync(file, '{"t.csv": ');
  const known = readColumns(corpus);
  expect(known.problems).toMatchObject([{ code: 'regenerate/columns', where: 'columns.json' }]);
  const told = { code: 'read/columns', where: 'a.csv', message: 'Columns: …', columns: { text: 'x' } };
  expect(keepColumns(corpus, known, [told])).toEqual({ problems: known.problems });
  expect(readFileSync(file, 'utf8')).toBe('{"t.csv": ');
  writeFileSync(file, '{"t.csv": {"text": 1}, "u.csv": {"text": "a"}}');
  expect(readColumns(corpus)).toMatchObject({
    columns: new Map([['u.csv', { text: 'a' }]]),
    problems: [{ code: 'regenerate/columns' }],
  });
});
