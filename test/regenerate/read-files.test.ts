import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { sha256 } from '../../src/host/files.ts';
import { UserError } from '../../src/host/user-error.ts';
import type { Article } from '../../src/model.ts';
import { contentKey } from '../../src/regenerate/content-key.ts';
import { openKeptLines } from '../../src/regenerate/kept-lines.ts';
import { openReadFiles } from '../../src/regenerate/read-files.ts';
import { emptyFolder } from '../empty-folder.ts';

const ARTICLES: readonly Article[] = [
  { id: 'a', text: 'Ida Fenn met Emil Wondra.', date: '2020-01-03' },
  { id: 'b', text: 'Köln.\tBonn.', pages: [0, 6] },
];
const PROBLEM = { code: 'read/date', where: 'x.jsonl:2', message: 'The date is not understood.' };
const VERSION = { path: 'x.jsonl', hash: 'h' };

/** A folder in which it is kept what one file gave. */
function kept(withTexts = false): string {
  const state = emptyFolder();
  const files = openReadFiles(state, 'p');
  files.set(VERSION, { articles: ARTICLES, problems: [PROBLEM] }, withTexts);
  files.tidy();
  files.close();
  return state;
}

const never = () => {
  throw new Error('Nobody has asked for a text.');
};

it('gives articles with their keys and problems without reading the file', () => {
  const read = openReadFiles(kept(), 'p').get(VERSION, never);
  expect(read?.problems).toEqual([PROBLEM]);
  expect(read?.articles.map(({ id, date, pages }) => [id, date, pages])).toEqual([
    ['a', '2020-01-03', undefined],
    ['b', undefined, [0, 6]],
  ]);
  expect(read?.articles.map(contentKey)).toEqual(ARTICLES.map(contentKey));
});

it('reads a file once for all of its texts', () => {
  const again = vi.fn(() => structuredClone([...ARTICLES]));
  const read = openReadFiles(kept(), 'p').get(VERSION, again);
  expect(read?.articles).toEqual(ARTICLES);
  expect(again).toHaveBeenCalledTimes(1);
});

it('keeps the texts of files that are dear to read', () => {
  expect(openReadFiles(kept(true), 'p').get(VERSION, never)?.articles).toEqual(ARTICLES);
});

it('says which file it is about where a text that was kept has gone, and gives no empty one', () => {
  const files = openReadFiles(kept(true), 'p');
  const [article] = files.get(VERSION, never)?.articles ?? [];
  files.tidy();
  files.tidy();
  expect(() => article?.text).toThrow(UserError);
  expect(() => article?.text).toThrow('x.jsonl');
});

it('keeps nothing of a file whose texts would make too long a line, unless they can be read again', () => {
  const files = openReadFiles(emptyFolder(), 'p');
  const read = { articles: [{ id: 'a', text: 'x'.repeat(40_000_000) }], problems: [] };
  expect(files.set(VERSION, read, true)).toBe(false);
  expect(files.get(VERSION, never)).toBeUndefined();
  expect(files.set(VERSION, read, false)).toBe(true);
  expect(files.get(VERSION, never)?.articles).toHaveLength(1);
});

it('keeps nothing of what no string can hold', () => {
  const endless = {
    ...PROBLEM,
    toJSON: () => {
      throw new RangeError('Invalid string length');
    },
  };
  const files = openReadFiles(emptyFolder(), 'p');
  expect(files.set(VERSION, { articles: ARTICLES, problems: [endless] }, true)).toBe(false);
  expect(files.get(VERSION, never)).toBeUndefined();
});

it('does not take the text of another article where a file has changed meanwhile', () => {
  const read = openReadFiles(kept(), 'p').get(VERSION, () => [{ id: 'a', text: 'Something else.' }]);
  for (const article of read?.articles ?? []) expect(() => article.text).toThrow(UserError);
  expect(() => read?.articles[0]?.text).toThrow('x.jsonl was changed');
});

it.each([
  ['other bytes', { ...VERSION, hash: 'i' }, 'p'],
  ['another path', { ...VERSION, path: 'y.jsonl' }, 'p'],
  ['another program', VERSION, 'q'],
])('knows nothing of %s', (_, version, program) => {
  expect(openReadFiles(kept(), program).get(version, never)).toBeUndefined();
});

it('knows nothing of what was damaged', () => {
  const state = kept();
  const file = join(state, 'read/p/files.jsonl');
  writeFileSync(file, readFileSync(file, 'utf8').replace('2020-01-03', '2021-01-03'));
  expect(openReadFiles(state, 'p').get(VERSION, never)).toBeUndefined();
});

it.each(['', '{"articles":', '{"articles":[]}', '7\t[]'])(
  'knows nothing of a line that another program wrote: %j',
  (line) => {
    const state = emptyFolder();
    const lines = openKeptLines(join(state, 'read'), 'p', 'files.jsonl');
    lines.set(sha256(JSON.stringify([VERSION.path, VERSION.hash])), line);
    lines.tidy();
    lines.close();
    expect(openReadFiles(state, 'p').get(VERSION, never)).toBeUndefined();
  },
);
