/** Archives as tables, by the embedded engine: extract → gate → link → count. The same SQL runs on a cluster. */
import { createReadStream, createWriteStream, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { SQL } from '../host/places.ts';
import { UserError } from '../host/user-error.ts';
import type { Pipeline } from '../pipeline.ts';
import { archiveLines } from './archive-lines.ts';
import { type Engine, openEngine } from './engine.ts';
import { extractApart } from './extract-apart.ts';
import { type Fault, faultsIn, isLoss } from './gate.ts';
import { linkLines } from './link-lines.ts';
import type { Threads } from './part-threads.ts';
import { stepsIn } from './sql-steps.ts';

/** Where articles come from and tables go, and what the work may take. */
export interface TableSettings {
  /** A file of articles, JSON Lines or Parquet. */
  readonly articles: string;
  readonly out: string;
  readonly processes: number;
  readonly memory: string;
  /** The command that answers a line for each. */
  readonly program: readonly string[];
  readonly pipeline: Pipeline;
  /** What links records that are too many for memory; nothing: this thread does. */
  readonly threads?: Threads;
  /** The strongest actors that the page is made of. */
  readonly most: number;
  readonly progress?: (doing: string) => void;
}

/** What was counted. */
export interface TableReport {
  readonly articles: number;
  readonly actors: number;
  readonly links: number;
  /** What the gate has to say, and let pass. */
  readonly faults: readonly Fault[];
}

/** The tables that a page is made of, and those of all counts. */
const PAGE = ['articles', 'places', 'members', 'recurring', 'names', 'actors', 'reasons', 'facts'];
const COUNTS = ['actors', 'actor_months', 'edges', 'edge_months', 'facts', 'versions'];

/** The folder below that of the tables from which `build --tables` makes the page. */
export const PAGE_FOLDER = 'page';

const quoted = (path: string): string => path.replaceAll("'", "''");

const sqlOf = (name: string): string => readFileSync(join(SQL, name), 'utf8');

/** Makes all tables of a file of articles. Throws `UserError` where the gate finds that something was lost. */
export async function makeTables(settings: TableSettings): Promise<TableReport> {
  const { out, processes, memory, progress = () => {} } = settings;
  mkdirSync(join(out, 'extracted'), { recursive: true });
  const file = join(out, 'tables.duckdb');
  for (const old of [file, `${file}.wal`]) rmSync(old, { force: true });
  const engine = await openEngine({ file, threads: processes, memory });
  try {
    progress('extracting');
    const given = await extract(engine, settings);
    progress('reading');
    await engine.make(stepsIn(sqlOf('rows.duckdb.sql'), { input: join(out, 'extracted/part-*.jsonl') }));
    const faults = await faultsIn(engine, stepsIn(sqlOf('gate.sql'), { given }));
    if (faults.some(isLoss)) throw new UserError(faults.map(({ text }) => text).join('\n'));
    progress('linking');
    await link(engine, settings);
    progress('counting');
    for (const name of ['copies.sql', 'edges.sql']) await engine.make(stepsIn(sqlOf(name)));
    await engine.make(stepsIn(sqlOf('page.sql'), { most: settings.most }));
    await write(engine, out);
    return { ...(await totals(engine)), faults };
  } finally {
    engine.close();
  }
}

/** Extracts what the last run has not extracted; gives how many lines went in. */
async function extract(
  engine: Engine,
  { articles, out, processes, program }: TableSettings,
): Promise<number> {
  const lines = await archiveLines(articles, out, engine);
  rmSync(join(out, 'extracted'), { recursive: true, force: true });
  mkdirSync(join(out, 'extracted'));
  return extractApart(createReadStream(lines), program, join(out, 'extracted'), processes);
}

async function link(engine: Engine, { out, pipeline, threads }: TableSettings): Promise<void> {
  await engine.make(stepsIn(sqlOf('names.sql')));
  const [locals, linked] = [join(out, 'locals.jsonl'), join(out, 'linked.jsonl')];
  await engine.run(`COPY distinct_locals TO '${quoted(locals)}' (FORMAT json)`);
  const output = createWriteStream(linked);
  const linking = { pipeline, ...(threads !== undefined && { threads }) };
  await linkLines(createReadStream(locals), output, linking);
  await new Promise<void>((done, fail) => output.on('error', fail).end(done));
  await engine.make(stepsIn(sqlOf('linked.duckdb.sql'), { linked }));
}

async function write(engine: Engine, out: string): Promise<void> {
  mkdirSync(join(out, PAGE_FOLDER), { recursive: true });
  for (const name of PAGE)
    await engine.run(
      `COPY page_${name} TO '${quoted(join(out, PAGE_FOLDER, `page_${name}.jsonl`))}' (FORMAT json)`,
    );
  for (const name of COUNTS)
    await engine.run(`COPY "${name}" TO '${quoted(join(out, `${name}.parquet`))}' (FORMAT parquet)`);
}

async function totals(engine: Engine): Promise<Pick<TableReport, 'articles' | 'actors' | 'links'>> {
  const [row = {}] = await engine.rows(
    'SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM actors) AS actors, (SELECT count(*) FROM edges) AS links',
  );
  return { articles: Number(row.articles), actors: Number(row.actors), links: Number(row.links) };
}
