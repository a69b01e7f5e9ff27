import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { writeOneFile } from '../../src/publish/write-one-file.ts';
import { refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';

beforeAll(refreshProgram);

it('writes the installed page with the files in it, and tells its size', async () => {
  const file = join(emptyFolder(), 'network.html');
  const bytes = await writeOneFile(file, [{ path: 'graph.json', content: '{}' }]);
  const page = readFileSync(file, 'utf8');
  expect(Buffer.byteLength(page)).toBe(bytes);
  expect(page).toContain('data-files="[[&quot;graph.json&quot;,2]]"');
  expect(page).not.toMatch(/<script type="module">import\b|\bfrom\s?"[\w@]/);
});
