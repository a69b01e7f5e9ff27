import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { goldFilesOf, textOf } from '../../src/cli/gold-files.ts';
import { UserError } from '../../src/host/user-error.ts';
import { emptyFolder } from '../empty-folder.ts';

it('a folder stands for the gold files in it, one after the other', async () => {
  const folder = emptyFolder();
  const line = (id: string, split: string) => JSON.stringify({ id, split, text: 'x', mentions: [] });
  writeFileSync(join(folder, 'b.jsonl'), line('b', 'open'));
  writeFileSync(join(folder, 'a.jsonl'), `${line('a', 'open')}\n${line('c', 'closed')}`);
  writeFileSync(join(folder, 'note.txt'), 'not gold');
  const read: (readonly [string, readonly string[]])[] = [];
  for await (const { file, articles } of goldFilesOf([folder], { only: 'open' }))
    read.push([file, articles.map(({ id }) => id)]);
  expect(read).toEqual([
    [join(folder, 'a.jsonl'), ['a']],
    [join(folder, 'b.jsonl'), ['b']],
  ]);
});

it('a file that is missing is told to the user', () => {
  expect(() => textOf('missing.jsonl')).toThrow(UserError);
});
