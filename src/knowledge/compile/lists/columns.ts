/** The header row of a table of names says what its columns are. */

import type { Problem } from '../../../model.ts';
import type { Line } from './head.ts';
import { problem } from './problem.ts';

/** The columns that every table has, beside one with names at the beginning. */
const ALWAYS = ['also', 'flags'];
/** Further spellings of single words of the names, which come from other alphabets. */
export const SPELLINGS = 'spellings';
/** What a language may say about a place beside its name: `de:adjective`. */
const WORDS = ['adjective', 'people', 'capital'];

/** What each column of a table holds, by its place. */
export interface Columns {
  readonly all: readonly string[];
  /** Those with names, by language code. */
  readonly names: readonly string[];
  /** Those with words of a language that belong to the name. */
  readonly words: readonly string[];
}

/**
 * The cells of a row, which tabs part.
 * @example
 * cellsOf({ number: 1, text: 'Kiel\tCiel' }) // ['Kiel', 'Ciel']
 */
export const cellsOf = ({ text }: Line): readonly string[] => text.split('\t');

/** Reads a header row. Codes of languages are names of columns. */
export function parseColumns(
  file: string,
  header: Line | undefined,
  codes: readonly string[],
): { readonly columns: Columns; readonly problems: readonly Problem[] } {
  const all = header ? cellsOf(header) : [];
  const wordColumns = codes.flatMap((code) => WORDS.map((what) => `${code}:${what}`));
  const columns = {
    all,
    names: all.filter((column) => codes.includes(column)),
    words: all.filter((column) => wordColumns.includes(column)),
  };
  return { columns, problems: wrongColumns(`${file}:${header?.number ?? 1}`, columns, codes) };
}

function wrongColumns(
  where: string,
  { all, names, words }: Columns,
  codes: readonly string[],
): readonly Problem[] {
  const known = new Set([...ALWAYS, SPELLINGS, ...names, ...words]);
  const hint = `Columns are the codes of languages (${codes.join(', ')}), also, ${SPELLINGS}, flags, and ${WORDS.map((what) => `<code>:${what}`).join(', ')}.`;
  return [
    ...(names.includes(all[0] ?? '')
      ? []
      : [problem(where, 'the first column is not headed by the code of a language', hint)]),
    ...ALWAYS.filter((column) => !all.includes(column)).map((column) =>
      problem(where, `the header row has no column "${column}"`, hint),
    ),
    ...all
      .filter((column) => !known.has(column))
      .map((column) => problem(where, `"${column}" is not a column`, hint)),
  ];
}
