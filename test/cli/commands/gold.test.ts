import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../../src/host/files.ts';
import { temporaryFolder } from '../../regenerate/folder.ts';
import { runIn } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

it('prints the names of the sample articles, marked in their text', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder.root, 'de.jsonl'), readFileSync('corpus/gold/de.jsonl'));
  const { code, stdout } = await runIn(folder, 'gold', 'de.jsonl');
  expect(code).toBe(0);
  expect(stdout.match(/^# de\//gm)).toHaveLength(12);
  expect(stdout).toContain('{L:demonym irakische');
});

it('finds the texts of gold without texts, and takes one part where it is asked to', async () => {
  const folder = temporaryFolder();
  const text = 'Angela Merkel kam nach Bagdad.';
  folder.write('a.txt', text);
  const line = (split: string, start: number, end: number) =>
    JSON.stringify({
      article: split,
      sha256: sha256(text),
      split,
      mentions: [{ start, end, kind: 'person' }],
    });
  writeFileSync(join(folder.root, 'gold.jsonl'), `${line('open', 0, 13)}\n${line('closed', 7, 13)}\n`);
  const { stdout } = await runIn(folder, 'gold', 'gold.jsonl', '--only', 'open', '--articles', 'corpus');
  expect(stdout).toBe('# open\n{P Angela Merkel} kam nach Bagdad.\n\n');
  expect(await runIn(folder, 'gold', 'gold.jsonl')).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('gold.jsonl:1: the line has no text'),
  });
});
