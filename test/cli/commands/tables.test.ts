import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { emptyFolder } from '../../empty-folder.ts';
import { rowsOfEveryKind } from '../../scale/rows.ts';
import { refreshProgram, run } from '../program.ts';

beforeAll(refreshProgram);

it('makes tables of a file, and a graph of the tables', async () => {
  const folder = emptyFolder();
  const rows = [...rowsOfEveryKind().map((row) => JSON.stringify(row)), '{"id": "x"}'];
  writeFileSync(join(folder, 'a.jsonl'), rows.join('\n'));
  writeFileSync(join(folder, 'c.yaml'), '- same: [Heiko Maas, Joe Biden]\n- ignore: Washington\n');
  const common = ['--corrections', 'c.yaml'];
  const tables = await run(['tables', 'a.jsonl', '--out', 't', ...common], '', folder);
  expect(tables.code).toBe(2);
  expect(tables.stderr).toContain('broken lines: 1 (such as x: ');
  const [, actors] = /(\d+) actors/.exec(tables.stdout) ?? [];
  const built = await run(['build', '--tables', 't', ...common], '', folder);
  expect(built.stdout).toContain(`${actors} actors`);
  expect(existsSync(join(folder, 't/graph/graph.json'))).toBe(true);
  const maas = await run(['explain', 'Joe Biden', '--graph', 't/graph'], '', folder);
  expect(maas.stdout).toContain('Heiko Maas');
});

it('says which table lacks, and which file', async () => {
  const folder = emptyFolder();
  expect((await run(['build', '--tables', 't'], '', folder)).stderr).toContain('page_actors');
  expect((await run(['tables', 'a.jsonl', '--out', 't'], '', folder)).stderr).toContain('a.jsonl');
});
