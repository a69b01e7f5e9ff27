import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readTexts } from '../../src/cli/texts.ts';
import { sha256 } from '../../src/host/files.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

it('finds texts by their hash in files and folders, as the program reads them', async () => {
  const folder = temporaryFolder();
  folder.write('deep/a.jsonl', '{"title": "Wahl", "text": "Merkel kam."}\n{"text": "Maas ging."}');
  folder.write('b.txt', 'Allein.');
  const root = join(folder.corpus, 'articles');
  const textOf = await readTexts([join(root, 'deep'), join(root, 'b.txt')]);
  expect(textOf('1', sha256('Wahl\n\nMerkel kam.'))).toEqual({ text: 'Wahl\n\nMerkel kam.' });
  expect(textOf('2', sha256('Allein.'))).toEqual({ text: 'Allein.' });
  expect(textOf('3', sha256('Nichts.'))).toContain('“3”');
  await expect(readTexts([join(root, 'nowhere')])).rejects.toThrow('nowhere');
});
