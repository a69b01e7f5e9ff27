/** A table of words that are used alike: number of a class, tab, its words with blanks between, the most frequent first. */

import { type Head, type Line, parseHead } from './head.ts';
import { type Parsed, problem } from './problem.ts';

/** The classes of a table, each with its words. */
export interface UsageSource {
  readonly head: Head;
  readonly classes: readonly (readonly string[])[];
}

const ROW = /^\d+\t(\S+(?: \S+)*)$/;

/** Parses a table. `file` is used in messages. */
export function parseWordClasses(file: string, content: string): Parsed<UsageSource> {
  const { head, body, problems } = parseHead(file, content, []);
  const rows = body.map((line) => ({ line, words: ROW.exec(line.text)?.[1]?.split(' ') ?? [] }));
  const classes = rows.flatMap(({ words }) => (words.length > 0 ? [words] : []));
  const source = head && { head, classes };
  return { source, problems: [...problems, ...wrongRows(file, rows)] };
}

interface Row {
  readonly line: Line;
  readonly words: readonly string[];
}

function wrongRows(file: string, rows: readonly Row[]): Parsed<UsageSource>['problems'] {
  const seen = new Set<string>();
  return rows.flatMap(({ line, words }) => {
    const where = `${file}:${line.number}`;
    if (words.length === 0) return [problem(where, 'the row is none', 'A row is a number, a tab and words.')];
    const twice = words.filter((word) => seen.has(word));
    for (const word of words) seen.add(word);
    return twice.map((word) => problem(where, `"${word}" stands twice`, 'A word is in one class.'));
  });
}
