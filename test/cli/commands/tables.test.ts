import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
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
  expect((await run(['build', '--tables', 't'], '', folder)).stderr).toContain('no table page_totals');
  expect((await run(['tables', 'a.jsonl', '--out', 't'], '', folder)).stderr).toContain('a.jsonl');
});

it('takes what was extracted elsewhere of these articles, and of no others', async () => {
  const folder = emptyFolder();
  const at = (name: string) => join(folder, name);
  const rows = rowsOfEveryKind().map((row) => JSON.stringify(row));
  writeFileSync(at('a.jsonl'), rows.join('\n'));
  writeFileSync(at('b.jsonl'), rows.join('\n').replace('Berlin', 'Madrid'));
  mkdirSync(at('answers [1]*'));
  const { stdout } = await run(['extract', '--local', '--summary', at('a.jsonl')]);
  writeFileSync(at('answers [1]*/x.jsonl'), stdout);
  const common = ['--out', 'out [1]*', '--extracted', 'answers [1]*'];
  const good = await run(['tables', 'a.jsonl', ...common], '', folder);
  expect([good.code, good.stderr]).toEqual([0, expect.not.stringContaining('gate')]);
  expect(existsSync(at('out [1]*/page/page_articles.jsonl'))).toBe(true);
  const other = await run(['tables', 'b.jsonl', ...common], '', folder);
  expect(other.code).toBe(1);
  expect(other.stderr).toContain(`answers to other lines than those given, of: ${rows.length}`);
  expect(existsSync(at('out [1]*/page'))).toBe(false);
  writeFileSync(at('c.yaml'), '- ignore: Washington\n');
  const without = await run(['tables', 'a.jsonl', ...common, '--corrections', 'c.yaml'], '', folder);
  expect([without.code, without.stdout]).toEqual([2, expect.stringContaining(`${rows.length} articles`)]);
  expect(without.stderr).toMatch(/with other corrections or names than these: \d+ \(such as \w+ instead of /);
});
