/** The extraction that is sent to the machines of a cluster. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleExtraction } from '../../src/tools/extraction.mjs';
import { emptyFolder } from '../empty-folder.ts';

/** Words of modules that only other parts of the program need, with these. */
const OF_OTHERS = [
  ['src/read/rtf.ts', 'Rich Text Format'],
  ['src/measure/measures/layout.ts', 'ForceAtlas2'],
] as const;

it('is one file, without other formats and without counting', async () => {
  const folder = emptyFolder();
  await bundleExtraction(folder);
  expect(readdirSync(folder)).toEqual(['extract.mjs']);
  const code = readFileSync(join(folder, 'extract.mjs'), 'utf8');
  expect(code).toContain('de/person/title-before-name');
  for (const [file, words] of OF_OTHERS) {
    expect(readFileSync(file, 'utf8')).toContain(words);
    expect(code).not.toContain(words);
  }
});
