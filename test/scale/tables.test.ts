/** The tables of the embedded engine have the very integers of a build, and their page is its graph. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import type { Article } from '../../src/model.ts';
import { type Network, type Pipeline, parseCorrections, readRow } from '../../src/pipeline.ts';
import { isArticle } from '../../src/read/index.ts';
import { openEngine } from '../../src/scale/engine.ts';
import { publishTables } from '../../src/scale/page.ts';
import { readPageTables } from '../../src/scale/page-tables.ts';
import { makeTables, PAGE_FOLDER } from '../../src/scale/tables.ts';
import { MAIN, refreshProgram } from '../cli/program.ts';
import { emptyFolder } from '../empty-folder.ts';
import { rowsOfEveryKind } from './rows.ts';

beforeAll(refreshProgram);

const PROGRAM = [process.execPath, MAIN, 'extract', '--local', '--summary'];

const articleOf = (row: object): Article => {
  const article = readRow(row, 'rows').find(isArticle);
  if (article === undefined) throw new Error('A row of the test is no article.');
  return article;
};

const parsed = (json: Uint8Array) => JSON.parse(Buffer.from(json).toString());

/** The graph of a build of these rows. */
const built = async (rows: readonly object[]) => parsed(networkOfBuild(await pipeline(), rows).json);

function networkOfBuild({ find, link, strike, network }: Pipeline, rows: readonly object[]): Network {
  const articles = rows.map(articleOf);
  const founds = articles.map(find);
  const linked = link(articles, founds);
  return network(articles, strike(articles, founds, linked), linked);
}

/** Makes tables of rows in a folder of their own. */
async function tablesOf(rows: readonly object[], processes: number, most = 1000, out = emptyFolder()) {
  const articles = join(out, 'articles-in.jsonl');
  writeFileSync(articles, rows.map((row) => JSON.stringify(row)).join('\n'));
  const plain = await pipeline();
  const settings = { articles, out, processes, memory: '2GB', program: PROGRAM, pipeline: plain, most };
  return { out, report: await makeTables(settings), pipeline: plain };
}

/** The rows of a table that was written, in an order of their own. */
async function rowsIn(out: string, table: string, order: string) {
  const engine = await openEngine({ overflow: join(emptyFolder(), 'overflow'), threads: 1, memory: '1GB' });
  const rows = await engine.rows(
    `SELECT * FROM read_parquet('${join(out, table)}.parquet') ORDER BY ${order}`,
  );
  engine.close();
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, COUNTED.has(name) ? Number(value) : value]),
    ),
  );
}

const COUNTED = new Set(['mentions', 'articles', 'units', 'sentences']);

interface Item {
  readonly key: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** What a graph says of an actor or a link, as a table says it. */
const totals = ({ attributes }: Item, ...names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, attributes[name] ?? null]));

describe('tables', () => {
  it('have the integers of a build, and give its graph', async () => {
    const rows = rowsOfEveryKind();
    const graph = await built(rows);
    const { out, report, pipeline: own } = await tablesOf(rows, 2);
    expect(report).toMatchObject({ articles: rows.length, faults: [], actors: graph.nodes.length });

    const actors = await rowsIn(out, 'actors', 'actor');
    const wanted = (graph.nodes as Item[]).map((one) => ({
      actor: one.key,
      ...totals(one, 'mentions', 'articles', 'first', 'last'),
    }));
    expect(actors.map(({ units, ...counted }) => counted)).toEqual(wanted);

    const edges = await rowsIn(out, 'edges', "a || '|' || b");
    expect(edges).toEqual(
      (graph.edges as Item[]).map((one) => {
        const [a, b] = one.key.split('|');
        return { a, b, ...totals(one, 'sentences', 'articles', 'first', 'last') };
      }),
    );

    const months = await rowsIn(out, 'edge_months', 'a, b, month');
    const told = (graph.edges as Item[]).flatMap(({ key, attributes }) =>
      ((attributes.months ?? []) as [string, number][]).map(([month, articles]) => [key, month, articles]),
    );
    expect(months.map(({ a, b, month, articles }) => [`${a}|${b}`, month, articles]).sort()).toEqual(
      told.sort(),
    );

    const page = { tables: join(out, PAGE_FOLDER), out: emptyFolder(), fresh: true, pipeline: own };
    expect(graph.edges.some(({ attributes }: Item) => attributes.relations !== undefined)).toBe(true);
    expect(parsed(publishTables(page).json)).toEqual(graph);
  });

  it('are the same for rows in another order, in other parts', async () => {
    const rows = rowsOfEveryKind();
    const [one, other] = [await tablesOf(rows, 1), await tablesOf(rows.toReversed(), 3)];
    for (const [table, order] of [
      ['edges', 'a, b'],
      ['actors', 'actor'],
    ] as const)
      expect(await rowsIn(other.out, table, order)).toEqual(await rowsIn(one.out, table, order));
  });

  it('give a page of the strongest actors, with all that is counted of them', async () => {
    const rows = rowsOfEveryKind();
    const graph = await built(rows);
    const { out, pipeline: own } = await tablesOf(rows, 1, 5);
    const { occurrences, told, mentionsIn } = readPageTables(join(out, PAGE_FOLDER), own);
    const page = parsed(own.networkOf(occurrences, told, mentionsIn).json);
    expect(page.nodes).toHaveLength(5);
    for (const { key, attributes } of page.nodes as Item[]) {
      const whole = (graph.nodes as Item[]).find((one) => one.key === key)?.attributes;
      expect(attributes).toMatchObject({ mentions: whole?.mentions, articles: whole?.articles });
    }
  });

  it('leave statements out of the page that somebody has declared wrong, as a build does', async () => {
    const rows = rowsOfEveryKind();
    const wrong = '- wrong: {relation: party, subject: Heiko Maas, object: SPD}\n';
    const { out, pipeline: own } = await tablesOf(rows, 1);
    const page = { tables: join(out, PAGE_FOLDER), fresh: true };
    const graphWith = async (yaml: string) => {
      const corrected = own.correctedBy(parseCorrections(yaml).corrections);
      const wanted = parsed(networkOfBuild(corrected, rows).json);
      const network = publishTables({ ...page, out: emptyFolder(), pipeline: corrected });
      expect(parsed(network.json)).toEqual(wanted);
      expect(network.problems.filter(({ code }) => code === 'corrections/idle')).toEqual([]);
      return JSON.stringify(wanted.edges.map(({ attributes }: Item) => attributes.relations ?? []));
    };
    const everywhere = await graphWith(wrong);
    expect(await graphWith('')).not.toBe(everywhere);
    expect(await graphWith(`${wrong}  in: roles\n`)).toBe(everywhere);
  });

  it('of two articles with one id are refused, and so is a file that is not there', async () => {
    const [row = {}] = rowsOfEveryKind();
    await expect(tablesOf([row, row], 1)).rejects.toThrow('ids of several articles');
    const settings = { processes: 1, memory: '1GB', program: PROGRAM, pipeline: await pipeline(), most: 5 };
    const of = (articles: string) => makeTables({ ...settings, articles, out: emptyFolder() });
    await expect(of('none.jsonl')).rejects.toThrow('none');
    await expect(of(emptyFolder())).rejects.toThrow('is a folder');
  });

  it('of a run that is refused are not those of the run before', async () => {
    const [row = {}] = rowsOfEveryKind();
    const { out } = await tablesOf([row], 1);
    expect(existsSync(join(out, PAGE_FOLDER))).toBe(true);
    await expect(tablesOf([row, row], 1, 5, out)).rejects.toThrow('ids of several articles');
    expect(readdirSync(out).filter((name) => name.startsWith('page') || name.endsWith('.parquet'))).toEqual(
      [],
    );
  });
});
