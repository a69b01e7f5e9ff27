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

it('answers each line in order, broken ones with an error, and says by its exit code that there were some', async () => {
  const [a, b, c] = ARTICLES.map((article) => JSON.stringify(article));
  const { code, stdout } = await run(['extract'], [a, '{broken', b, '', '{"id":"x"}', c].join('\n'));
  expect(code).toBe(2);
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

const linesOf = (stdout: string): string[] => stdout.trimEnd().split('\n');

it('tells of each line alone what linking needs: in any order, in any parts, the same bytes', async () => {
  const rows = [...ARTICLES, { id: 12, title: 'Maas reist', text: 'Heiko Maas (SPD) flog nach Bagdad.' }];
  const lines = rows.map((row) => JSON.stringify(row));
  const whole = linesOf((await run(['extract', '--local'], lines.join('\n'))).stdout);
  const turned = linesOf((await run(['extract', '--local'], lines.toReversed().join('\n'))).stdout);
  expect(turned.toReversed()).toEqual(whole);
  const last = JSON.parse(whole[3] ?? '');
  expect(last).toMatchObject({ id: 12, title: 'Maas reist', sentences: 2, words: [2, 6], paragraph: [0, 1] });
  expect(last.packs).toMatch(/^[0-9a-f]{16}$/);
  const [first, second] = last.mentions;
  expect(first).toMatchObject({ start: 0, sentence: 0, name: 'Maas', kind: 'person', form: 'name' });
  expect(second.local).toBe(first.local);
  expect(last.locals[first.local].because).toEqual(['surname-ahead']);
  expect(first).not.toHaveProperty('evidence');
});

it('gives the fields that are asked for, and counts its lines at the end', async () => {
  const input = `${JSON.stringify(ARTICLES[0])}\n{"id":"x"}\n`;
  const { stdout, code } = await run(['extract', '--local', '--fields', 'name,text', '--summary'], input);
  const [first, second, last] = linesOf(stdout).map((line) => JSON.parse(line));
  const mentions = [{ name: 'Angela Merkel' }, { name: 'Bagdad' }];
  expect(first).toEqual({ id: 'a', text: ARTICLES[0]?.text, mentions, packs: first.packs });
  expect(second).toEqual({ id: 'x', error: expect.stringContaining('text'), packs: first.packs });
  const counted = { lines: 2, articles: 1, broken: 1, sentences: 0, mentions: 2 };
  expect(last.summary).toEqual({ ...counted, crc: expect.any(Number) });
  expect(code).toBe(2);
  const unknown = await run(['extract', '--local', '--fields', 'names'], input);
  expect([unknown.code, unknown.stdout]).toEqual([1, '']);
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

it('refuses fields of what it does not give, and a folder by its name', async () => {
  const fields = await run(['extract', '--fields', 'name'], '');
  expect(fields).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('--local') });
  const { corpus } = temporaryFolder();
  const folder = await run(['extract', corpus], '');
  expect(folder).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('is a folder') });
});

it('goes on after a line of 100 MB', async () => {
  const input = Buffer.concat([
    Buffer.alloc(100_000_000, 'x'),
    Buffer.from(`\n${JSON.stringify(ARTICLES[1])}\n`),
  ]);
  const { code, stdout } = await run(['extract'], input);
  const [long, next] = answersOf(stdout);
  expect([code, long?.error, next?.id]).toEqual([2, expect.stringContaining('MB'), 'b']);
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

it('reads files one after the other, and none where one lacks', async () => {
  const { write, corpus } = temporaryFolder();
  const [a, b] = ARTICLES.map((article) => JSON.stringify(article));
  write('a.jsonl', `${a}`);
  write('b.jsonl', `${b}\n`);
  const fileOf = (name: string) => join(corpus, 'articles', name);
  const { stdout } = await run(['extract', fileOf('a.jsonl'), fileOf('b.jsonl')]);
  expect(answersOf(stdout).map(({ id }) => id)).toEqual(['a', 'b']);
  expect(await run(['extract', fileOf('a.jsonl'), fileOf('c.jsonl')])).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('There is no file'),
  });
});
