/** The extraction that is sent to the machines of a cluster: one file and the packs, without a package and without packages. */
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { installedPacks } from '../../src/host/program.ts';
import { packFile } from '../../src/knowledge/packs.ts';
import { emptyFolder } from '../empty-folder.ts';
import { refreshProgram, run } from './program.ts';

beforeAll(refreshProgram);

const ROWS = `${JSON.stringify({ id: 'a', title: 'Zur Lage', text: 'Angela Merkel reist nach Bagdad.' })}\n{\n`;

const PACKS = installedPacks().map(packFile);
const ARGS = ['extract.mjs', '--local', '--summary'];

/** A folder with the program and its packs alone. */
function ownFolder(): string {
  const folder = emptyFolder();
  copyFileSync('dist/extract.mjs', join(folder, 'extract.mjs'));
  for (const name of PACKS) copyFileSync(join('dist/knowledge', name), join(folder, name));
  return folder;
}

function alone(folder = ownFolder()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ARGS, { cwd: folder, input: ROWS });
  return { status, lines: String(stdout).split('\n'), stderr: String(stderr) };
}

it('runs in an otherwise empty folder, and gives what the program gives', async () => {
  const { status, lines } = alone();
  const { stdout } = await run(['extract', '--local', '--summary'], ROWS);
  expect(status).toBe(2);
  expect(lines).toEqual(stdout.split('\n'));
  expect(lines[0]).toMatch(/"packs":"[0-9a-f]{16}"/);
});

it('answers nothing where a pack lacks', () => {
  const folder = ownFolder();
  rmSync(join(folder, 'de.words.bin'));
  const { status, lines, stderr } = alone(folder);
  expect([status, lines]).toEqual([1, ['']]);
  expect(stderr).toContain('de.words.bin');
  expect(stderr).toContain('copy dist/knowledge/*.bin of the package');
});

it.each(PACKS)('answers nothing where a byte of %s is another, and says what to do', (name) => {
  const folder = ownFolder();
  const pack = readFileSync(join(folder, name));
  const middle = pack.length >> 1;
  pack[middle] = (pack[middle] ?? 0) ^ 0x10;
  writeFileSync(join(folder, name), pack);
  const { status, lines, stderr } = alone(folder);
  expect([status, lines]).toEqual([1, ['']]);
  expect(stderr).toMatch(new RegExp(`${name}: the file is damaged: its check sum is another\\. Install .+`));
});

it('goes on with the packs that it has opened, and names them, where others take their place', async () => {
  const folder = ownFolder();
  const child = spawn(process.execPath, ARGS, { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  const next = async () => JSON.parse((await answers.next()).value ?? '');
  child.stdin.write(ROWS.slice(0, ROWS.indexOf('\n') + 1));
  const { packs } = await next();
  for (const name of PACKS) writeFileSync(join(folder, name), 'another pack');
  const english = { id: 'b', language: 'en', text: 'Chancellor Angela Merkel met Mr Wondra in London.' };
  child.stdin.end(`${JSON.stringify(english)}\n`);
  const { mentions, ...answer } = await next();
  expect(mentions.map(({ name }: { name: string }) => name)).toEqual(['Angela Merkel', 'Wondra', 'London']);
  expect(answer.packs).toBe(packs);
  expect(await next()).toMatchObject({ packs, summary: { lines: 2, broken: 0 } });
});

it('names the files that it obeys, so that no answers without them pass for its own', async () => {
  const file = join(emptyFolder(), 'c.yaml');
  const packsWith = async (yaml: string) => {
    writeFileSync(file, yaml);
    const { stdout } = await run(['extract', '--local', '--corrections', file], ROWS);
    return JSON.parse(stdout.split('\n')[0] ?? '').packs;
  };
  const [one, other] = [await packsWith('- ignore: Bagdad\n'), await packsWith('- ignore: Doha\n')];
  const plain = JSON.parse(alone().lines[0] ?? '').packs;
  expect(new Set([one, other, plain]).size).toBe(3);
  expect(await packsWith('- ignore: Bagdad\n')).toBe(one);
});

it('holds no readers of files and nothing that counts', () => {
  const code = readFileSync('dist/extract.mjs', 'utf8');
  expect(code.length).toBeGreaterThan(100_000);
  for (const name of ['unpdf', 'htmlparser2', 'postal-mime', 'graphology', 'fflate'])
    expect(code.includes(`node_modules/${name}`), name).toBe(false);
});
