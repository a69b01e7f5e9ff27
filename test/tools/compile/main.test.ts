/** The compiler on the source tree. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packFile, weightsPack } from '../../../src/knowledge/packs.ts';
import { languages } from '../../../src/languages/index.ts';
import { compile } from '../../../src/tools/compile/main.ts';
import { temporaryFolder } from '../../regenerate/folder.ts';

it('packs of one kind are written for all languages, with the same bytes as before; others are removed', async () => {
  const folder = temporaryFolder().out;
  mkdirSync(folder);
  writeFileSync(join(folder, 'zz.words.bin'), 'of a language that is gone');
  expect(await compile('weights', '.', folder)).toEqual([]);
  const files = languages.map(({ code }) => packFile(weightsPack(code)));
  expect(readdirSync(folder).sort()).toEqual([...files].sort());
  for (const file of files)
    expect(readFileSync(join(folder, file))).toEqual(readFileSync(join('dist/knowledge', file)));
});
