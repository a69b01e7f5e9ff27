import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { type AtHand, createFileReader, parseFile } from '../../src/regenerate/parse-file.ts';
import { openReadFiles } from '../../src/regenerate/read-files.ts';
import { emptyFolder } from '../empty-folder.ts';

/** A folder with one file, and what is at hand to parse it: nothing is known yet. */
function folder(text: string) {
  const root = emptyFolder();
  const write = (other: string) => writeFileSync(join(root, 'a.txt'), other);
  write(text);
  const kept = openReadFiles(emptyFolder(), 'p');
  const at: AtHand = { root, files: createFileReader(root), parsed: new Map(), kept };
  return { at, write };
}

const parse = (at: AtHand) => parseFile('a.txt', undefined, at);

it('a file of which builds know what it gave is read no second time', async () => {
  const { at } = folder('Eins.');
  const [first, files] = [await parse(at), { ...at.files, read: vi.fn(at.files.read) }];
  const second = await parse({ ...at, files });
  expect(files.read).not.toHaveBeenCalled();
  expect([first, second].map(({ isKept, read }) => [isKept, read.articles[0]?.text])).toEqual([
    [true, 'Eins.'],
    [true, 'Eins.'],
  ]);
});

it('what takes the place of a file while it is read is not kept as what the file gave', async () => {
  const { at, write } = folder('Eins.');
  const files = {
    ...at.files,
    read: (path: string) => {
      write('Zwei.');
      return at.files.read(path, undefined);
    },
  };
  const swapped = await parse({ ...at, files });
  expect(swapped).toMatchObject({ hash: '', isKept: false, read: { articles: [{ text: 'Zwei.' }] } });
  write('Eins.');
  expect((await parse(at)).read.articles[0]?.text).toBe('Eins.');
});

it('a file that the disk does not give is a problem, and is known by nothing', async () => {
  const { at } = folder('Eins.');
  expect(await parseFile('none.txt', undefined, at)).toMatchObject({
    hash: '',
    isKept: false,
    read: { articles: [], problems: [{ code: 'regenerate/unreadable', where: 'none.txt' }] },
  });
});
