/** Archives as tables, by the embedded engine: extract → gate → link → count. The same SQL runs on a cluster. */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { SQL } from '../host/places.ts';
import { UserError } from '../host/user-error.ts';
import type { Pipeline } from '../pipeline.ts';
import { archiveLines } from './archive-lines.ts';
import { type Engine, openEngine } from './engine.ts';
import { extractApart } from './extract-apart.ts';
import { BROKEN_LINES, type Fault, faultsIn, isLoss, otherVersion, refuseAllBroken } from './gate.ts';
import { type GivenLines, linesGiven } from './given-lines.ts';
import { linkLines } from './link-lines.ts';
import { refuseOwnFile } from './own-file.ts';
import { PAGE_PARTS, TOTALS } from './page-totals.ts';
import type { Threads } from './part-threads.ts';
import { asPattern, quoted } from './sql-paths.ts';
import { stepsIn } from './sql-steps.ts';

/** Where articles come from and tables go, and what the work may take. */
export interface TableSettings {
  /** A file of articles, JSON Lines or Parquet. */
  readonly articles: string;
  readonly out: string;
  readonly processes: number;
  readonly memory: string;
  /** A folder of `.jsonl` files with the answers of `extract --local --summary`, where these were made elsewhere. */
  readonly extracted?: string;
  /** How these would name the version of this program (`packsVersion`); what is asked for where they were made elsewhere. */
  readonly packs?: string;
  /** The command that answers a line for each. */
  readonly program: readonly string[];
  readonly pipeline: Pipeline;
  /** What links records that are too many for memory; nothing: this thread does. */
  readonly threads?: Threads;
  /** The strongest actors that the page is made of. */
  readonly most: number;
  readonly progress?: (doing: string) => void;
}

/** How many articles, actors and links the tables of an archive hold, and what its gate let pass. */
export interface TableReport {
  readonly articles: number;
  readonly actors: number;
  readonly links: number;
  /** What the gate has to say, and let pass. */
  readonly faults: readonly Fault[];
}

/** The tables of all counts. */
const COUNTS = ['actors', 'actor_months', 'edges', 'edge_months', 'facts', 'versions'];

/** The folder below that of the tables from which `build --tables` makes the page. */
export const PAGE_FOLDER = 'page';

/** The folder below that of the tables for what does not fit in memory. */
const OVERFLOW = 'overflow';

/** What lies in the folder of tables; all of it is written anew. */
const OWN = [
  ...[OVERFLOW, 'articles.jsonl', 'extracted', 'locals.jsonl', 'linked.jsonl'],
  ...[PAGE_FOLDER, `${PAGE_FOLDER}.unfinished`],
  ...COUNTS.map((name) => `${name}.parquet`),
];

const sqlOf = (name: string): string => readFileSync(join(SQL, name), 'utf8');

/** Makes all tables of a file of articles. Throws `UserError` where the gate finds that something was lost. */
export async function makeTables(settings: TableSettings): Promise<TableReport> {
  const { articles, out, processes, memory, progress = () => {} } = settings;
  refuseOwnFile(articles, out, OWN);
  mkdirSync(out, { recursive: true });
  removeOld(out);
  const engine = await openEngine({ overflow: join(out, OVERFLOW), threads: processes, memory });
  try {
    progress('extracting');
    const { given, answers } = await extract(engine, settings);
    progress('reading');
    await engine.make(stepsIn(sqlOf('rows.duckdb.sql'), { input: join(asPattern(answers), '*.jsonl') }));
    const faults = await checked(engine, given, settings);
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

/** What the gate finds and lets pass. Throws `UserError` with all of it where something was lost. */
async function checked(
  engine: Engine,
  { lines, crc }: GivenLines,
  { extracted, packs }: TableSettings,
): Promise<readonly Fault[]> {
  const faults = await faultsIn(engine, stepsIn(sqlOf('gate.sql'), { given: lines, crc }));
  const broken = faults.reduce((sum, { fault, times }) => sum + (fault === BROKEN_LINES ? times : 0), 0);
  if (faults.some(isLoss)) throw new UserError(faults.map(({ text }) => text).join('\n'));
  refuseAllBroken(faults, lines - broken);
  const isElsewhere = extracted !== undefined && packs !== undefined;
  return isElsewhere ? [...faults, ...(await otherVersion(engine, packs))] : faults;
}

/** Which lines went in, and the folder with what was answered. */
interface Answers {
  readonly given: GivenLines;
  readonly answers: string;
}

async function extract(
  engine: Engine,
  { articles, out, processes, program, extracted, progress = () => {} }: TableSettings,
): Promise<Answers> {
  const lines = await archiveLines(articles, out, engine);
  if (extracted !== undefined)
    return { answers: withAnswers(extracted), given: await linesGiven(createReadStream(lines)) };
  const answers = join(out, 'extracted');
  rmSync(answers, { recursive: true, force: true });
  mkdirSync(answers);
  const hear = inSteps((given) => progress(`extracting: ${given} articles`));
  return { given: await extractApart(createReadStream(lines), program, answers, processes, hear), answers };
}

/** After how many lines it is said how many these were: some minutes. */
const STEP = 50_000;

function inSteps(tell: (given: number) => void): (given: number) => void {
  let next = STEP;
  return (given) => {
    if (given < next) return;
    tell(given);
    next = given - (given % STEP) + STEP;
  };
}

/** A folder in which there are answers. Throws `UserError` where there are none. */
function withAnswers(folder: string): string {
  if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.jsonl'))) return folder;
  throw new UserError(
    `There are no files .jsonl in ${folder}, with what "extract --local --summary" answered.`,
  );
}

async function link(engine: Engine, { out, pipeline, threads }: TableSettings): Promise<void> {
  await engine.make(stepsIn(sqlOf('names.sql')));
  const [locals, linked] = [join(out, 'locals.jsonl'), join(out, 'linked.jsonl')];
  await engine.run(`COPY distinct_locals TO '${quoted(locals)}' (FORMAT json)`);
  const output = createWriteStream(linked);
  const linking = { pipeline, ...(threads !== undefined && { threads }) };
  await linkLines(createReadStream(locals), output, linking);
  await new Promise<void>((done, fail) => output.on('error', fail).end(done));
  await engine.make(stepsIn(sqlOf('linked.duckdb.sql'), { linked: asPattern(linked) }));
}

const countsFile = (out: string, name: string): string => join(out, `${name}.parquet`);
/** Where the tables of a page are until all of them are written. */
const unfinished = (out: string): string => join(out, `${PAGE_FOLDER}.unfinished`);

/** Takes away the tables of a run before: what is made of tables is never made of two runs. */
function removeOld(out: string): void {
  for (const name of COUNTS) rmSync(countsFile(out, name), { force: true });
  for (const folder of [join(out, PAGE_FOLDER), unfinished(out)])
    rmSync(folder, { recursive: true, force: true });
}

/** Writes the tables; those of the page are there when all are whole. */
async function write(engine: Engine, out: string): Promise<void> {
  for (const name of COUNTS)
    await engine.run(`COPY "${name}" TO '${quoted(countsFile(out, name))}' (FORMAT parquet)`);
  mkdirSync(unfinished(out));
  for (const name of [...PAGE_PARTS, TOTALS])
    await engine.run(
      `COPY page_${name} TO '${quoted(join(unfinished(out), `page_${name}.jsonl`))}' (FORMAT json)`,
    );
  renameSync(unfinished(out), join(out, PAGE_FOLDER));
}

async function totals(engine: Engine): Promise<Pick<TableReport, 'articles' | 'actors' | 'links'>> {
  const [row = {}] = await engine.rows(
    'SELECT (SELECT count(*) FROM articles) AS articles, (SELECT count(*) FROM actors) AS actors, (SELECT count(*) FROM edges) AS links',
  );
  return { articles: Number(row.articles), actors: Number(row.actors), links: Number(row.links) };
}
