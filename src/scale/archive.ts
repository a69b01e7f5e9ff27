/** The graph of an archive, which is one file of many articles: counted in memory or by the embedded engine, with the same graph. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chunksOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Network } from '../pipeline.ts';
import { STATE } from '../regenerate/build.ts';
import { archiveLines, isParquet } from './archive-lines.ts';
import { engineIsThere, openEngine } from './engine.ts';
import type { Fault } from './gate.ts';
import { networkOfLines } from './in-memory.ts';
import { publishNetwork, publishTables } from './page.ts';
import { makeTables, PAGE_FOLDER, type TableSettings } from './tables.ts';

/** `memory` is this program; `duckdb` counts what does not fit into it, with the same integers. */
export const ENGINES = ['memory', 'duckdb'] as const;
/** Who counts: this program in memory, or the embedded engine. */
export type EngineName = (typeof ENGINES)[number];

/** The archive, and how it is counted. */
export interface ArchiveSettings extends Omit<TableSettings, 'articles'> {
  /** A file of JSON Lines or Parquet. */
  readonly archive: string;
  /** What counts; where nothing is said, the number of articles decides. */
  readonly engine?: EngineName;
  /** Lays the picture out anew. */
  readonly fresh: boolean;
}

/** The graph, who counted it, and how many lines were no article. */
export interface ArchiveReport {
  readonly network: Network;
  readonly engine: EngineName;
  /** What is wrong with lines, which are left out. */
  readonly faults: readonly Fault[];
}

/** Above so many articles the engine counts, where it is installed. */
export const MANY_ARTICLES = 50_000;

/** Publishes the graph of an archive. Throws `UserError` where there is no such file, its ids are not one each, or an engine that it needs is not installed. */
export async function buildArchive(settings: ArchiveSettings): Promise<ArchiveReport> {
  const { archive, out } = settings;
  if (!existsSync(archive)) throw new UserError(`There is no file ${archive}.`);
  const engine = settings.engine ?? (await fittingEngine(archive));
  const folder = join(out, STATE, 'archive');
  mkdirSync(folder, { recursive: true });
  try {
    return { ...(await (engine === 'duckdb' ? byEngine : inMemory)(settings, folder)), engine };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What counts an archive of which nothing is said. */
async function fittingEngine(archive: string): Promise<EngineName> {
  const isLarge = isParquet(archive) || hasMoreLines(archive, MANY_ARTICLES);
  return isLarge && (await engineIsThere()) ? 'duckdb' : 'memory';
}

const BREAK = 10;

function hasMoreLines(file: string, most: number): boolean {
  let lines = 0;
  for (const chunk of chunksOf(file))
    for (let at = chunk.indexOf(BREAK); at !== -1; at = chunk.indexOf(BREAK, at + 1)) {
      lines += 1;
      if (lines > most) return true;
    }
  return false;
}

type Counted = Omit<ArchiveReport, 'engine'>;

async function byEngine(settings: ArchiveSettings, folder: string): Promise<Counted> {
  const { archive, out, fresh, pipeline } = settings;
  const { faults } = await makeTables({ ...settings, articles: archive, out: folder });
  return { network: publishTables({ tables: join(folder, PAGE_FOLDER), out, fresh, pipeline }), faults };
}

async function inMemory(settings: ArchiveSettings, folder: string): Promise<Counted> {
  const { archive, out, fresh, pipeline, progress = () => {} } = settings;
  progress('reading');
  const file = isParquet(archive) ? await unpacked(settings, folder) : archive;
  const { network, faults } = await networkOfLines(file, pipeline);
  return { network: publishNetwork(out, fresh, network), faults };
}

async function unpacked({ archive, processes, memory }: ArchiveSettings, folder: string): Promise<string> {
  const engine = await openEngine({ overflow: join(folder, 'overflow'), threads: processes, memory });
  try {
    return await archiveLines(archive, folder, engine);
  } finally {
    engine.close();
  }
}
