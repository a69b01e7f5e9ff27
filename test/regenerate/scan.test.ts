import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scan } from '../../src/regenerate/scan.ts';
import { temporaryFolder } from './folder.ts';

it('visits each folder once, however many links lead to it', () => {
  const folder = temporaryFolder();
  const names = Array.from({ length: 9 }, (_, i) => `f${i}`);
  const root = join(folder.corpus, 'articles');
  for (const name of names) folder.write(`${name}/a.txt`, 'Text.');
  for (const name of names)
    for (const other of names) if (other !== name) symlinkSync(join(root, other), join(root, name, other));
  const { paths, problems } = scan(root);
  expect(paths).toEqual(names.map((name) => `${name}/a.txt`));
  expect(problems).toHaveLength(72);
  expect(problems[0]).toMatchObject({ code: 'regenerate/again', where: 'f0/f1' });
});

it('prefers a file to the links to it, and follows a link to what is reached in no other way', () => {
  const folder = temporaryFolder();
  const root = join(folder.corpus, 'articles');
  mkdirSync(join(root, '.store'));
  folder.write('z.txt', 'Text.');
  folder.write('.store/hidden.txt', 'Text.');
  symlinkSync(join(root, 'z.txt'), join(root, 'a.txt'));
  symlinkSync(join(root, '.store/hidden.txt'), join(root, 'b.txt'));
  const { paths, problems } = scan(root);
  expect(paths).toEqual(['b.txt', 'z.txt']);
  expect(problems).toMatchObject([{ where: 'a.txt' }]);
});
