import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeAll, expect, it } from 'vitest';
import { FORMS, KINDS, type Mention } from '../../../src/model.ts';
import { temporaryFolder } from '../../regenerate/folder.ts';
import { launch, refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

type Answer = { id?: string; error?: string; language?: string; mentions?: (Mention & { entity: string })[] };

const answersOf = (stdout: string): Answer[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);

const ARTICLES = [
  { id: 'a', text: '😀 Bundeskanzlerin Angela Merkel reiste am Montag nach Bagdad.', language: 'de' },
  { id: 'b', text: 'Der Außenminister schwieg, doch Angela Merkel sprach mit Heiko Maas.' },
  { id: 'c', text: 'Chancellor Angela Merkel met Donald Trump in Washington on Monday.' },
];

it('obeys the corrections of a file, and reads nothing where that cannot be read', async () => {
  const { write, corpus } = temporaryFolder();
  write('c.yaml', '- ignore: Bagdad\n- add: {name: Außenminister, kind: organization}\n');
  const file = join(corpus, 'articles', 'c.yaml');
  const input = ARTICLES.map((article) => JSON.stringify(article)).join('\n');
  const { stdout } = await run(['extract', '--corrections', file], input);
  const [a, b] = answersOf(stdout);
  expect(a?.mentions?.map(({ text }) => text)).toEqual(['Angela Merkel']);
  expect(b?.mentions?.[0]).toMatchObject({
    text: 'Außenminister',
    entity: 'e:added-organizations/aussenminister',
  });
  write('c.yaml', '- ignore: [');
  expect(await run(['extract', '--corrections', file], input)).toMatchObject({ code: 1, stdout: '' });
  expect(await run(['extract', '--corrections', 'none.yaml'], input)).toMatchObject({ code: 1 });
});

it('answers each line in order, broken ones with an error, and ends well', async () => {
  const [a, b, c] = ARTICLES.map((article) => JSON.stringify(article));
  const { code, stdout } = await run(['extract'], [a, '{broken', b, '', '{"id":"x"}', c].join('\n'));
  expect(code).toBe(0);
  const answers = answersOf(stdout);
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    ['a', true],
    [undefined, false],
    ['b', true],
    [undefined, false],
    ['x', false],
    ['c', true],
  ]);
  expect(answers.map(({ language }) => language)).toEqual([
    'de',
    undefined,
    'de',
    undefined,
    undefined,
    'en',
  ]);
});

it('gives mentions with offsets in UTF-16 code units, and one id for one actor in all articles', async () => {
  const { stdout } = await run(['extract'], ARTICLES.map((article) => JSON.stringify(article)).join('\n'));
  const answers = answersOf(stdout);
  answers.forEach(({ mentions = [] }, i) => {
    for (const { start, end, text, kind, form, entity, evidence } of mentions) {
      expect(ARTICLES[i]?.text.slice(start, end)).toBe(text);
      expect(KINDS).toContain(kind);
      expect(FORMS).toContain(form);
      expect(entity).toMatch(/^e:./);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });
  const merkel = answers.map(({ mentions }) => mentions?.find(({ text }) => text.includes('Merkel')));
  expect(merkel.map((mention) => mention?.kind)).toEqual(['person', 'person', 'person']);
  expect(new Set(merkel.map((mention) => mention?.entity)).size).toBe(1);
});

it('answers a line before the next one is written', async () => {
  const child = launch(['extract']);
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
  for (const article of ARTICLES) {
    child.stdin.write(`${JSON.stringify(article)}\n`);
    expect(JSON.parse((await answers.next()).value ?? '')).toMatchObject({ id: article.id });
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

it('ends quietly when nobody reads any more', async () => {
  const child = launch(['extract']);
  child.stdout.destroy();
  child.stdin.on('error', () => {});
  child.stdin.write(`${JSON.stringify(ARTICLES[0])}\n`.repeat(2000));
  child.stdin.end();
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(errors).toBe('');
});

it('goes on after a line of 100 MB', async () => {
  const input = Buffer.concat([
    Buffer.alloc(100_000_000, 'x'),
    Buffer.from(`\n${JSON.stringify(ARTICLES[1])}\n`),
  ]);
  const { code, stdout } = await run(['extract'], input);
  const [long, next] = answersOf(stdout);
  expect([code, long?.error, next?.id]).toEqual([0, expect.stringContaining('MB'), 'b']);
});

it('answers nothing where a pack is another one', () => {
  const { root } = temporaryFolder();
  for (const part of ['package.json', 'dist/cli', 'dist/knowledge'])
    cpSync(part, join(root, part), { recursive: true });
  cpSync('dist/knowledge/names.bin', join(root, 'dist/knowledge/en.words.bin'));
  const program = join(root, 'dist/cli/main.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'extract'], {
    input: JSON.stringify(ARTICLES[0]),
  });
  expect([status, String(stdout)]).toEqual([1, '']);
  expect(String(stderr)).toContain('en.words.bin');
});
