import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { takeLock } from '../../src/host/lock.ts';
import { type Folder, temporaryFolder } from '../regenerate/folder.ts';
import { launch, refreshProgram, run } from './program.ts';

beforeAll(refreshProgram);

const A = 'Angela Merkel sprach in Bagdad mit Heiko Maas. Donald Trump blieb in Washington.';

function sample(): Folder {
  const folder = temporaryFolder();
  folder.write('de/a.md', `---\ntitle: Merkel in Bagdad\nlanguage: de\n---\n${A}\n`);
  return folder;
}

const runIn = ({ root }: Folder, ...args: string[]) => run(args, '', root);

describe('help', () => {
  it('lists the commands, with examples', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const { name, summary } of commands)
      expect(stdout).toMatch(new RegExp(`${name} .*${summary.slice(0, 20)}`));
    expect(stdout).toContain('Examples:');
  });

  it.each(commands.map(({ name }) => name))('of %s has examples', async (name) => {
    for (const args of [
      [name, '--help'],
      ['help', name],
    ]) {
      const { code, stdout } = await run(args);
      expect(code).toBe(0);
      expect(stdout).toContain(`dramatis ${name} `);
      expect(stdout).toContain('Examples:');
    }
  });

  it('is what a wrong command, option, port or format gets', async () => {
    expect(await run(['bild'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('start, build, export'),
    });
    expect(await run(['build', '--corps', 'x'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('--corpus'),
    });
    expect(await run(['start', '--port', 'x'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('65535'),
    });
    const { code, stderr } = await run(['export', '--format', 'xls', '--out', '-']);
    expect(code).toBe(1);
    for (const id of ['json', 'csv']) expect(stderr).toContain(`\n  ${id} `);
  });
});

describe('build', () => {
  it('makes a graph with evidence, and the same again', async () => {
    const folder = sample();
    const first = await runIn(folder, 'build');
    expect(first).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^1 article, \d+ actors, \d+ link/),
    });
    const before = folder.published();
    expect(await runIn(folder, 'build', '--fresh')).toMatchObject({ code: 0 });
    expect(folder.published()).toEqual(before);
  });

  it('keeps actors where they are when nothing about them changes', async () => {
    const folder = sample();
    await runIn(folder, 'build');
    const before = readFileSync(join(folder.out, 'graph.json'), 'utf8');
    folder.write('de/b.md', 'Nichts.');
    const { stdout } = await runIn(folder, 'build');
    expect(stdout).not.toContain('New actors');
    const nodes = (text: string) => (JSON.parse(text) as { nodes: unknown }).nodes;
    expect(nodes(readFileSync(join(folder.out, 'graph.json'), 'utf8'))).toEqual(nodes(before));
  });

  it('says what is missing, empty or wrong', async () => {
    const folder = temporaryFolder();
    expect(await runIn(folder, 'build')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('corpus/articles'),
    });
    folder.write('broken.md', '---\ntitle: a: b\n---\nText.');
    expect(await runIn(folder, 'build')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('articles/broken.md:2: '),
    });
    folder.write('list.jsonl', '{"text": "Text."}\n{"text"');
    expect(await runIn(folder, 'build')).toMatchObject({
      code: 2,
      stdout: expect.stringContaining('articles/list.jsonl:2: '),
    });
    expect(await runIn(folder, 'build', '--strict')).toMatchObject({ code: 1, stdout: '' });
    const missing = await runIn(folder, 'build', '--corpus', 'nowhere');
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining(join('nowhere', 'articles')) });
    expect(missing.stderr).not.toContain('    at ');
  });

  it('refuses to lie among the articles, and to lose what a file gave', async () => {
    const folder = sample();
    const article = join(folder.corpus, 'articles/de/a.md');
    const before = readFileSync(article, 'utf8');
    const overlap = await runIn(folder, 'build', '--corpus', 'corpus', '--out', 'corpus');
    expect(overlap).toMatchObject({ code: 1, stderr: expect.stringContaining('--out') });
    expect(readFileSync(article, 'utf8')).toBe(before);
    await runIn(folder, 'build');
    folder.write('de/a.md', '');
    const lost = await runIn(folder, 'build');
    expect(lost).toMatchObject({ code: 1, stderr: expect.stringContaining('--allow-loss') });
    expect(await runIn(folder, 'build', '--allow-loss')).toMatchObject({ code: 2 });
  });

  it('waits for no other build, but names it', async () => {
    const folder = sample();
    const release = takeLock(join(folder.out, '.dramatis/lock'));
    const { code, stderr } = await runIn(folder, 'build');
    expect({ code, stderr }).toEqual({ code: 75, stderr: expect.stringContaining(`process ${process.pid}`) });
    release();
    expect(await runIn(folder, 'build')).toMatchObject({ code: 0 });
  });

  it('that is killed leaves a graph that fits its articles, and the next one is whole', async () => {
    const folder = temporaryFolder();
    const articles = (round: number) => {
      for (let i = 0; i < 30; i++) folder.write(`${i}.txt`, `${A}\n\nRunde ${round}, Text ${i}.`);
    };
    articles(0);
    await runIn(folder, 'build');
    for (let round = 1; round <= 12; round++) {
      articles(round);
      const child = launch(['build'], folder.root);
      setTimeout(() => child.kill('SIGKILL'), 80 + round * 20);
      await new Promise((resolve) => child.once('close', resolve));
      const { attributes } = JSON.parse(folder.published().get('graph.json') ?? '') as {
        attributes: { articles: Record<string, { file: string }> };
      };
      for (const { file } of Object.values(attributes.articles))
        expect(folder.published().has(file)).toBe(true);
    }
    await runIn(folder, 'build');
    expect(folder.published().size).toBe(31);
  });

  it('reads an article of two million characters', async () => {
    const folder = temporaryFolder();
    const filler = 'Es regnete, und niemand wollte mehr etwas dazu sagen. '.repeat(20);
    folder.write(
      'long.txt',
      `${A} ${filler}\n\n`.repeat(Math.floor(1_990_000 / (A.length + filler.length + 4))),
    );
    expect(await runIn(folder, 'build')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('1 article'),
    });
  });
});

describe('export', () => {
  it('writes files and standard output, and says when there is no graph', async () => {
    const folder = sample();
    expect(await runIn(folder, 'export', '--format', 'csv', '--out', 'links.csv')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('dramatis build'),
    });
    await runIn(folder, 'build');
    expect(await runIn(folder, 'export', '--format', 'csv', '--out', 'links.csv')).toMatchObject({ code: 0 });
    expect(existsSync(join(folder.root, 'links.csv'))).toBe(true);
    const { stdout } = await runIn(folder, 'export', '--format', 'json', '--out', '-');
    expect(stdout).toBe(readFileSync(join(folder.out, 'graph.json'), 'utf8'));
    writeFileSync(join(folder.out, 'graph.json'), '{');
    expect(await runIn(folder, 'export', '--format', 'json', '--out', '-')).toMatchObject({ code: 1 });
  });
});
