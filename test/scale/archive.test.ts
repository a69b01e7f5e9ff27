/** An archive gives one graph, whatever counts it and in whatever file it comes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { buildArchive, type EngineName } from '../../src/scale/archive.ts';
import { MAIN, refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { engineHere } from './engine-here.ts';
import { rowsOfEveryKind } from './rows.ts';

beforeAll(refreshProgram);

const program = [process.execPath, MAIN, 'extract', '--local', '--summary'];

const linesOf = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');

function fileOf(lines: string): string {
  const file = join(emptyFolder(), 'in.jsonl');
  writeFileSync(file, lines);
  return file;
}

async function built(archive: string, engine?: EngineName) {
  const out = join(emptyFolder(), 'graph');
  const asked = { archive, out, fresh: true, processes: 2, memory: '1GB', most: 1_000_000, program };
  const told = await buildArchive({
    ...asked,
    ...(engine !== undefined && { engine }),
    pipeline: await pipeline(),
  });
  expect(existsSync(join(out, '.dramatis/archive'))).toBe(false);
  return { ...told, graph: readFileSync(join(out, 'graph.json'), 'utf8') };
}

it('counted in memory or by the engine, it gives the same bytes; memory counts what is small', async () => {
  const file = fileOf(linesOf(rowsOfEveryKind()));
  const [small, large] = [await built(file), await built(file, 'duckdb')];
  expect([small.engine, large.engine]).toEqual(['memory', 'duckdb']);
  expect(JSON.parse(small.graph).edges.length).toBeGreaterThan(20);
  expect(small.graph).toContain('"government":1');
  expect(large.graph === small.graph).toBe(true);
});

it('as Parquet it gives the graph of its lines, which the engine counts by itself', async () => {
  const rows = rowsOfEveryKind().map((row) => ({ ...row, id: String((row as { id: unknown }).id) }));
  const file = fileOf(linesOf(rows));
  const parquet = file.replace('.jsonl', '.parquet');
  const engine = await engineHere();
  const columns =
    "columns = {id: 'VARCHAR', title: 'VARCHAR', text: 'VARCHAR', date: 'VARCHAR', source: 'VARCHAR', language: 'VARCHAR'}";
  await engine.run(`COPY (SELECT * FROM read_json('${file}', ${columns})) TO '${parquet}' (FORMAT parquet)`);
  const wanted = (await built(file, 'memory')).graph;
  const [chosen, stated] = [await built(parquet), await built(parquet, 'memory')];
  expect([chosen.engine, stated.engine]).toEqual(['duckdb', 'memory']);
  expect(chosen.graph === wanted).toBe(true);
  expect(stated.graph === wanted).toBe(true);
});

it('says the same of broken lines, and refuses the same ids', async () => {
  const lines = `${linesOf(rowsOfEveryKind())}\n{"id":"x"}\nnothing\n{"id":"y"}`;
  const [one, other] = [await built(fileOf(lines), 'memory'), await built(fileOf(lines), 'duckdb')];
  expect(one.faults.map(({ text }) => text).sort()).toEqual(other.faults.map(({ text }) => text).sort());
  expect(one.faults.map(({ times }) => times).sort()).toEqual([1, 2]);
  const [row = {}] = rowsOfEveryKind();
  const twice = fileOf(linesOf([row, row]));
  for (const engine of ['memory', 'duckdb'] as const)
    await expect(built(twice, engine)).rejects.toThrow('ids of several articles: 1 (such as ');
  await expect(built('none.jsonl')).rejects.toThrow('There is no file none.jsonl');
});
