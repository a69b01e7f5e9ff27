/** problems.json beside a graph: what was wrong with the articles that it was made from, for other programs to read. */
import type { Problem } from '../model.ts';

/** Changes when programs that read the file have to change. */
const VERSION = 1;

/** A problem as the file lists it. */
interface Entry {
  /** What it is about, such as `read/no-text`. */
  readonly code: string;
  /** The file below the corpus, or the id of an article that could not be analysed. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  /** What to do about it. */
  readonly hint?: string;
  /** Whether an article or a file is missing because of it. */
  readonly lost?: true;
}

const PLACE = /^(.+):(\d+)$/su;

function entryOf({ code, where, message, hint, lost }: Problem): Entry {
  const [, file = where, line] = PLACE.exec(where) ?? [];
  return {
    ...{ code, file },
    ...(line !== undefined && { line: Number(line) }),
    message,
    ...(hint !== undefined && { hint }),
    ...(lost && { lost }),
  };
}

/** The text of the file. Columns that were guessed are none: they are told once, and kept beside the articles. */
export function problemFile(problems: readonly Problem[]): string {
  const entries = problems.filter(({ columns }) => columns === undefined).map(entryOf);
  return `${JSON.stringify({ version: VERSION, problems: entries }, null, 1)}\n`;
}
