/** The lists of names in the folder `gazetteer` of a corpus. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../base/order.ts';
import { type ListedName, type ReadTable, readTable } from '../gazetteer/index.ts';
import { chunksOf, messageOf, namesIn } from '../host/files.ts';
import type { Problem } from '../model.ts';
import { decode } from '../read/decode.ts';

/** The folder of a corpus with lists of names of one's own. */
export const GAZETTEER = 'gazetteer';
const TABLE = /\.(?:tsv|csv|txt)$/i;

/** The names of all lists of a corpus, and what cannot be read in them. */
export type ReadNames = ReadTable;

const unreadable = (where: string, error: unknown): Problem => ({
  code: 'gazetteer/unreadable',
  where,
  message: `The list of names cannot be read: ${messageOf(error)}`,
  lost: true,
});

const unknown = (where: string): Problem => ({
  code: 'gazetteer/format',
  where,
  message: 'This is no list of names.',
  hint: 'Lists of names end in .tsv or .csv. What other databases give becomes one by: dramatis gazetteer import FILE',
});

function readFrom(corpus: string, name: string): ReadTable {
  const where = `${GAZETTEER}/${name}`;
  if (!TABLE.test(name)) return { names: [], problems: [unknown(where)] };
  try {
    const file = join(corpus, GAZETTEER, name);
    const decoded = decode({ size: statSync(file).size, chunks: () => chunksOf(file) });
    if (decoded.type === 'binary') return { names: [], problems: [unknown(where)] };
    return readTable([...decoded.pieces].join(''), where);
  } catch (error) {
    return { names: [], problems: [unreadable(where, error)] };
  }
}

/** The names in all lists of a corpus, in the order of the files; none where it has no lists. */
export function readOwnNames(corpus: string): ReadNames {
  const files = namesIn(join(corpus, GAZETTEER)).filter((name) => !name.startsWith('.'));
  const tables = files.sort(byCodeUnit).map((name) => readFrom(corpus, name));
  const names: ListedName[] = [];
  for (const table of tables) for (const name of table.names) names.push(name);
  return { names, problems: tables.flatMap(({ problems }) => problems) };
}
