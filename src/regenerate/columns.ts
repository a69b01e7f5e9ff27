/** Keeps what the columns of the tables of a corpus are: guessed once, then a file that people may correct. */
import { join } from 'node:path';
import { messageOf, textOf, writeWhole } from '../host/files.ts';
import type { Problem } from '../model.ts';
import type { Columns } from '../read/index.ts';

/** The file with the columns of a corpus. */
export const COLUMNS = 'columns.json';

/** What somebody or an earlier build has said of columns, file by file. */
export interface KnownColumns {
  /** By the path of the table below the folder of articles. */
  readonly columns: ReadonlyMap<string, Columns>;
  /** What is wrong with the file. */
  readonly problems: readonly Problem[];
}

const broken = (message: string): Problem => ({
  code: 'regenerate/columns',
  where: COLUMNS,
  message,
  hint: 'Write it as {"table.csv": {"text": "name of the column", "date": "…"}}, or delete it.',
});

const isColumns = (value: unknown): value is Columns =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((name) => typeof name === 'string');

/** The columns that are kept beside the articles. */
export function readColumns(corpus: string): KnownColumns {
  try {
    const stored: unknown = JSON.parse(textOf(join(corpus, COLUMNS)) ?? '{}');
    if (typeof stored !== 'object' || stored === null) throw new Error('not an object');
    const all = Object.entries(stored);
    const good = all.filter((entry): entry is [string, Columns] => isColumns(entry[1]));
    const problems = good.length < all.length ? [broken('Some of its entries name no columns.')] : [];
    return { columns: new Map(good), problems };
  } catch {
    return { columns: new Map(), problems: [broken('It is not valid JSON; columns are guessed.')] };
  }
}

/** What was written of new guesses. */
export interface KeptColumns {
  readonly problems: readonly Problem[];
  /** The text of the file, where it was written. */
  readonly written?: string;
}

/** Keeps the columns that were guessed with those that are known, and gives what is to be told of it. */
export function keepColumns(corpus: string, known: KnownColumns, told: readonly Problem[]): KeptColumns {
  const guessed = told.flatMap(({ where, columns }) =>
    columns === undefined ? [] : [[where, columns] as const],
  );
  if (guessed.length === 0 || known.problems.length > 0) return { problems: known.problems };
  const all = Object.fromEntries([...known.columns, ...guessed].sort(([a], [b]) => (a < b ? -1 : 1)));
  try {
    const written = `${JSON.stringify(all, null, 2)}\n`;
    writeWhole(join(corpus, COLUMNS), written);
    return { problems: [], written };
  } catch (error) {
    return {
      problems: [broken(`It cannot be written: ${messageOf(error)}. The columns are guessed each time.`)],
    };
  }
}
