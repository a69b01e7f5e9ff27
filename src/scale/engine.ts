/** The embedded engine that counts what is too large for memory. It is installed by whoever needs it, and loaded when it is needed. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { messageOf } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import type { Step } from './sql-steps.ts';

/** An open database; all calls throw what the engine says. */
export interface Engine {
  /** Makes the tables of the steps, one after the other. */
  readonly make: (steps: readonly Step[]) => Promise<void>;
  /** The rows of a query, with their numbers as text where these are large. */
  readonly rows: (query: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Runs a statement. */
  readonly run: (statement: string) => Promise<void>;
  readonly close: () => void;
}

/** Where the engine works, and how much it may take. */
export interface EngineSettings {
  /** The folder in which tables lie that do not fit in memory; it is made when it is needed, and taken away in the end. */
  readonly overflow: string;
  readonly threads: number;
  /** How much memory the engine may take, such as `3GB`. */
  readonly memory: string;
}

const ABSENT = `The engine for tables is not installed. Install it beside dramatis: npm install @duckdb/node-api`;

async function loaded(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch {
    throw new UserError(ABSENT);
  }
}

/** Whether the engine is installed. */
export const engineIsThere = async (): Promise<boolean> =>
  loaded().then(
    () => true,
    () => false,
  );

async function makeTable(connection: DuckDBConnection, { table, select, until }: Step): Promise<void> {
  const make = (name: string) => connection.run(`CREATE OR REPLACE TABLE "${name}" AS\n${select}`);
  if (until === undefined) {
    await make(table);
    return;
  }
  const isOpen = async () => Number((await connection.runAndReadAll(until)).getRows()[0]?.[0] ?? 0) > 0;
  while (await isOpen()) {
    await make(`${table}_next`);
    await connection.run(`DROP TABLE "${table}"; ALTER TABLE "${table}_next" RENAME TO "${table}"`);
  }
}

/** Opens DuckDB in memory. Throws `UserError` where it is not installed, or cannot be opened so. */
export async function openEngine({ overflow, threads, memory }: EngineSettings): Promise<Engine> {
  const { DuckDBInstance } = await loaded();
  const options = {
    threads: String(threads),
    memory_limit: memory,
    preserve_insertion_order: 'false',
    temp_directory: overflow,
  };
  const instance = await DuckDBInstance.create(':memory:', options).catch((error: unknown) => {
    throw new UserError(
      `DuckDB does not begin with ${memory} of memory: ${messageOf(error)}. Memory is a size such as 3GB.`,
    );
  });
  const connection = await instance.connect();
  return {
    make: async (steps) => {
      for (const step of steps) await makeTable(connection, step);
    },
    rows: async (query) => (await connection.runAndReadAll(query)).getRowObjectsJson(),
    run: async (statement) => {
      await connection.run(statement);
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
