/** Records and their actors as lines of JSON. */
import { object } from '../base/fields.ts';
import { UserError } from '../host/user-error.ts';
import type { CountedRecord, LinkedRecord } from '../link/index.ts';

/** The record in a line. Throws `UserError` where there is none: who is who would be wrong without it. */
export function recordIn(line: Uint8Array, number: number): CountedRecord {
  try {
    const { local, articles, first, position } = object(JSON.parse(textOf(line)));
    if (typeof local === 'string' && Number.isSafeInteger(Number(articles)) && Number(articles) > 0)
      return { record: local, articles: Number(articles), first: String(first), position: Number(position) };
  } catch {}
  throw new UserError(
    `Line ${number} is no actor such as {"local": "…", "articles": 3, "first": "a", "position": 0}.`,
  );
}

const textOf = ({ buffer, byteOffset, length }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, length).toString();

function lineOf({ record, id, apart, because, label, decided }: LinkedRecord): string {
  const more = { ...(label !== undefined && { label }), ...(decided !== undefined && { decided }) };
  return `${JSON.stringify({ local: record, actor: id, apart, because, ...more })}\n`;
}

const LINES_AT_ONCE = 1000;

/** Answers as text, many lines at once. */
export function* linesOf(answers: Iterable<LinkedRecord>): Iterable<string> {
  let lines: string[] = [];
  for (const linked of answers) {
    lines.push(lineOf(linked));
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('');
}
