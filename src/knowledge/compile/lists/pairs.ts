/** Lists of which each row is a key, a tab and a value. */

import { type Head, parseHead } from './head.ts';
import { type Parsed, problem } from './problem.ts';
import { wrongOrder } from './wrong-rows.ts';

/** The values of a list by key. */
export interface Pairs {
  readonly head: Head;
  readonly values: ReadonlyMap<string, string>;
}

/** How a row looks, and what is said of one that does not. */
export interface PairFormat {
  /** Its first group is the key, its second the value. */
  readonly row: RegExp;
  readonly message: string;
  readonly hint: string;
}

/** Parses a list, whose first row is a header; the others are sorted. `file` is used in messages. */
export function parsePairs(file: string, content: string, { row, message, hint }: PairFormat): Parsed<Pairs> {
  const { head, body, problems } = parseHead(file, content, []);
  const lines = body.slice(1);
  const rows = lines.map((line) => ({ line, match: row.exec(line.text) }));
  const wrong = rows
    .filter(({ match }) => match === null)
    .map(({ line }) => problem(`${file}:${line.number}`, message, hint));
  const values = new Map(rows.flatMap(({ match }) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])));
  return { source: head && { head, values }, problems: [...problems, ...wrong, ...wrongOrder(file, lines)] };
}
