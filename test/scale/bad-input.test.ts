/** Rows as archives have them: what cannot be counted is said with a number and an example, and all else is counted. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { makeTables } from '../../src/scale/tables.ts';
import { MAIN, refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { engineHere } from './engine-here.ts';

beforeAll(refreshProgram);

const GOOD = { id: 'good', text: 'Angela Merkel traf Heiko Maas in Berlin.' };
const program = [process.execPath, MAIN, 'extract', '--local', '--summary'];

async function tablesOf(file: string) {
  const out = emptyFolder();
  const settings = { articles: file, out, processes: 2, memory: '1GB', program, most: 100 };
  return makeTables({ ...settings, pipeline: await pipeline() });
}

/** What is said of lines beside a good one. */
async function told(...lines: readonly string[]) {
  const file = join(emptyFolder(), 'in.jsonl');
  writeFileSync(file, [JSON.stringify(GOOD), ...lines].join('\n'));
  return tablesOf(file);
}

it('lines that cannot be counted are counted by what is wrong with them, with an example each', async () => {
  const long = JSON.stringify({ id: 'a', text: 'Berlin. '.repeat(12_500_000) });
  const nothing = [
    '{"text":"Berlin."}',
    '{"id":"b"}',
    '{"id":"a","text":null}',
    '\\N',
    '{"id":"a","text":"Ber',
    '',
  ];
  const { articles, faults } = await told(...nothing, long, JSON.stringify({ ...GOOD, id: 'last' }));
  expect(articles).toBe(2);
  expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['broken lines']));
  const said = faults.map(({ times, example }) => `${times} ${example}`).sort();
  expect(said).toEqual([
    '1 ?: The field "id" is missing or neither text nor number.',
    '1 ?: The line is empty.',
    '1 ?: The line is longer than 64 MB.',
    expect.stringMatching(/^1 a: .*text/),
    expect.stringMatching(/^1 b: .*text/),
    '2 ?: The line is not valid JSON.',
  ]);
  expect(faults[0]?.text).toMatch(/^The gate found: broken lines: 2 \(such as /);
});

it('carriage returns, separators of lines and what stands for NULL elsewhere break nothing', async () => {
  const lines = [
    `${JSON.stringify({ ...GOOD, id: 'a', text: 'Angela Merkel.\r\nHeiko Maas.' })}\r`,
    JSON.stringify({ ...GOOD, id: 'b', text: 'Angela Merkel.\u2028Heiko\u2029 Maas. \u0085' }),
    JSON.stringify({ ...GOOD, id: '\\N', title: '\\N' }),
  ];
  expect(await told(...lines)).toMatchObject({ articles: 4, faults: [] });
});

it('half an emoji in a title, a text or an id breaks nothing', async () => {
  const half = (field: string) => `{"id":"${field}","text":"Angela Merkel.","${field}":"x \\ud83d"}`;
  expect(await told(...['id', 'title', 'text', 'source', 'url'].map(half))).toMatchObject({
    articles: 6,
    faults: [],
  });
});

it('a number that is too large for an id is said', async () => {
  const { faults } = await told('{"id":1e400,"text":"Berlin."}');
  expect(faults.map(({ example }) => example)).toEqual([expect.stringContaining('too large')]);
});

it('ids of several articles stop the run', async () => {
  const same = JSON.stringify(GOOD);
  await expect(told(same, JSON.stringify({ ...GOOD, id: 'b' }), same)).rejects.toThrow(
    'ids of several articles: 1 (such as good)',
  );
});

it('empty cells of a Parquet file are said as missing fields are', async () => {
  const file = join(emptyFolder(), 'in.parquet');
  const engine = await engineHere();
  const rows = "('a', 'Angela Merkel traf Heiko Maas.'), (NULL, 'Berlin.'), ('c', NULL)";
  await engine.run(`COPY (SELECT * FROM (VALUES ${rows}) AS t(id, text)) TO '${file}' (FORMAT parquet)`);
  const { articles, faults } = await tablesOf(file);
  expect(articles).toBe(1);
  expect(faults.map(({ times, example }) => [times, example.slice(0, 2)])).toEqual([
    [1, '?:'],
    [1, 'c:'],
  ]);
});
