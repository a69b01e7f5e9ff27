/** Lists of words, one a line, with an optional note behind a tab. */

import type { Problem } from '../../../model.ts';
import { type Head, type Line, parseHead } from './head.ts';
import { type Parsed, problem } from './problem.ts';

/** One line of a word list: the word, and what is noted of it. */
export interface WordRow {
  readonly word: string;
  readonly note: string;
}

/** The words of a list with their notes. */
export interface WordSource {
  readonly head: Head;
  readonly rows: readonly WordRow[];
}

/** Parses a list whose class is one of `classes`. `file` is used in messages. */
export function parseWords(file: string, content: string, classes: readonly string[]): Parsed<WordSource> {
  const { head, body, problems } = parseHead(file, content, ['class']);
  if (!head) return { source: undefined, problems };
  const rows = body.map(({ text }): WordRow => {
    const [word = '', note = ''] = text.split('\t');
    return { word, note };
  });
  return {
    source: { head, rows },
    problems: [...problems, ...wrongClass(file, head, classes), ...wrongOrder(file, body)],
  };
}

/** What its head says that the words of a list are, such as `role`; empty where it says nothing. */
export const classOf = ({ head }: WordSource): string => head.more.get('class') ?? '';

function wrongClass(file: string, head: Head, classes: readonly string[]): readonly Problem[] {
  const own = head.more.get('class');
  return own === undefined || classes.includes(own)
    ? []
    : [problem(file, `"${own}" is not a class`, `The classes are ${classes.join(', ')}.`)];
}

const wordIn = ({ text }: Line): string => text.split('\t')[0] ?? '';

function wrongOrder(file: string, lines: readonly Line[]): readonly Problem[] {
  const seen = new Set<string>();
  return lines.flatMap((line, i) => {
    const word = wordIn(line);
    const where = `${file}:${line.number}`;
    if (seen.has(word)) return [problem(where, `"${word}" stands twice`, 'Take one line out.')];
    seen.add(word);
    return line.text < (lines[i - 1]?.text ?? '')
      ? [
          problem(
            where,
            `"${word}" stands in the wrong place`,
            'Words are sorted by code unit: LC_ALL=C sort.',
          ),
        ]
      : [];
  });
}
