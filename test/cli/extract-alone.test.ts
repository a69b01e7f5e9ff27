/** The extraction that is sent to the machines of a cluster: one file and the packs, without a package and without packages. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { emptyFolder } from '../empty-folder.ts';
import { refreshProgram, run } from './program.ts';

beforeAll(refreshProgram);

const ROWS = `${JSON.stringify({ id: 'a', title: 'Zur Lage', text: 'Angela Merkel reist nach Bagdad.' })}\n{\n`;

function alone(without?: string) {
  const folder = emptyFolder();
  copyFileSync('dist/extract.mjs', join(folder, 'extract.mjs'));
  for (const name of readdirSync('dist/knowledge'))
    if (name !== without) copyFileSync(join('dist/knowledge', name), join(folder, name));
  const args = ['extract.mjs', '--local', '--summary'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, input: ROWS });
  return { status, lines: String(stdout).split('\n'), stderr: String(stderr) };
}

it('runs in an otherwise empty folder, and gives what the program gives', async () => {
  const { status, lines } = alone();
  const { stdout } = await run(['extract', '--local', '--summary'], ROWS);
  const withoutVersion = (line: string) => line.replace(/"packs":"\w+"/, '');
  expect(status).toBe(2);
  expect(lines.map(withoutVersion)).toEqual(stdout.split('\n').map(withoutVersion));
});

it('answers nothing where a pack lacks', () => {
  const { status, lines, stderr } = alone('de.words.bin');
  expect([status, lines]).toEqual([1, ['']]);
  expect(stderr).toContain('de.words.bin');
});

it('holds no readers of files and nothing that counts', () => {
  const code = readFileSync('dist/extract.mjs', 'utf8');
  expect(code.length).toBeGreaterThan(100_000);
  for (const name of ['unpdf', 'htmlparser2', 'postal-mime', 'graphology', 'fflate'])
    expect(code.includes(`node_modules/${name}`), name).toBe(false);
});
