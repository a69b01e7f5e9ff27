import { expect, it } from 'vitest';
import { csv } from '../../src/read/csv.ts';
import type { WholeFormat } from '../../src/read/format.ts';
import { jsonl } from '../../src/read/jsonl.ts';
import { MAX_WHOLE } from '../../src/read/limits.ts';
import { readTextFile } from '../../src/read/text-file.ts';
import { sourceOf, utf8, WORDS } from './files.ts';

const plain: WholeFormat = {
  id: 'plain',
  title: 'Plain',
  extensions: ['.plain'],
  mediaTypes: ['text/x-plain'],
  example: (text) => text,
  read: (body) => ({ drafts: [{ fields: {}, body }], problems: [] }),
};

it('gives the articles of a format that it is told, whatever the file is called', () => {
  const source = sourceOf(utf8('{"text": "Eins."}'));
  expect([...readTextFile(jsonl, 'a.log', source, WORDS)]).toMatchObject([{ id: 'a', text: 'Eins.' }]);
  expect([...readTextFile(csv, 'a.log', source, WORDS)]).toMatchObject([{ code: 'read/columns' }]);
});

it('limits files that are read as a whole, and no others', () => {
  const source = { ...sourceOf(utf8('{"text": "Eins."}')), size: MAX_WHOLE + 1 };
  expect([...readTextFile(plain, 'a.txt', source, WORDS)]).toMatchObject([{ code: 'read/size' }]);
  expect([...readTextFile(jsonl, 'a.jsonl', source, WORDS)]).toMatchObject([{ text: 'Eins.' }]);
});
