import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runIn, sample } from '../folders.ts';
import { refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

it('says where to, and that there is no graph yet', async () => {
  const folder = sample();
  expect(await runIn(folder, 'publish')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--html FILE'),
  });
  expect(await runIn(folder, 'publish', '--html', 'a.html')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('dramatis build'),
  });
});

it('publishes the graph of a corpus as a file and as a folder, and tells how large they are', async () => {
  const folder = sample();
  await runIn(folder, 'build');
  const { code, stdout } = await runIn(folder, 'publish', '--html', 'a.html', '--out', 'public');
  expect({ code, stdout }).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/public: \d+\.\d MB\na\.html: \d+\.\d MB/),
  });
  expect(readFileSync(join(folder.root, 'public/graph/graph.json'), 'utf8')).toBe(
    readFileSync(join(folder.out, 'graph.json'), 'utf8'),
  );
  expect(existsSync(join(folder.root, 'a.html'))).toBe(true);
});

it('hides whom a file names, and says who is not there', async () => {
  const folder = sample();
  await runIn(folder, 'build');
  writeFileSync(join(folder.root, 'hide.txt'), 'Heiko Maas\nCarola Ahrendt\n');
  const { stdout } = await runIn(folder, 'publish', '--out', 'public', '--hide', 'hide.txt', '--initials');
  expect(stdout).toContain('“Carola Ahrendt”');
  expect(stdout).toContain('1 person is hidden.');
  const graph = readFileSync(join(folder.root, 'public/graph/graph.json'), 'utf8');
  expect(graph).not.toContain('Maas');
  expect(graph).toContain('"H. M."');
});
