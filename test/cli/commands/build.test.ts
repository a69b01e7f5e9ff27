import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { takeLock } from '../../../src/host/lock.ts';
import { temporaryFolder } from '../../regenerate/folder.ts';
import { runIn, sample, TEXT } from '../folders.ts';
import { launch, refreshProgram } from '../program.ts';

beforeAll(refreshProgram);

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
    for (let i = 0; i < 30; i++) folder.write(`${i}.txt`, `${TEXT}\n\nRunde ${round}, Text ${i}.`);
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
  expect(folder.published().size).toBe(32);
});

it('reads an article of two million characters', async () => {
  const folder = temporaryFolder();
  const filler = 'Es regnete, und niemand wollte mehr etwas dazu sagen. '.repeat(20);
  folder.write(
    'long.txt',
    `${TEXT} ${filler}\n\n`.repeat(Math.floor(1_990_000 / (TEXT.length + filler.length + 4))),
  );
  expect(await runIn(folder, 'build')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 article'),
  });
});

it('counts chosen articles; who is who is known from all', async () => {
  const folder = sample();
  folder.write(
    'de/b.md',
    '---\ndate: 2020-03-01\nlanguage: de\n---\nMaas flog nach Paris. Heiko Maas blieb dort.\n',
  );
  const { stdout } = await runIn(folder, 'build', '--from', '2020-03', '--window', 'article');
  expect(stdout).toContain('1 of 2 articles, 2 actors, 1 link');
  const graph = JSON.parse(folder.published().get('graph.json') ?? '');
  expect(graph.attributes.window).toBe('article');
  expect(await runIn(folder, 'status')).toMatchObject({ code: 0 });
  expect((await runIn(folder, 'build')).stdout).toContain('2 articles');
  const wrong = await runIn(folder, 'build', '--about', 'Nobody');
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('no actor is called “Nobody”') });
});
