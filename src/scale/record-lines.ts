/** Records and their actors as lines of JSON. */
import { isObject, type Json, parsed } from '../base/fields.ts';
import { UserError } from '../host/user-error.ts';
import { type CountedRecord, isRecord, type LinkedRecord, RecordError } from '../link/index.ts';

const SUCH = '{"local": "…", "articles": 3, "first": "a", "position": 0}';
const REMEDY = 'Give each "local" of what "extract --local" wrote once: GROUP BY local';

/** A whole number as engines write it: as a number or as text; −1 for all else. */
const wholeIn = (value: unknown): number =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/u.test(value)) ? Number(value) : -1;

/** What is wrong with the fields of a line, as far as its record is not looked into; nothing where all is well. */
function wrongWith({ local, articles, first, position }: Json): string | undefined {
  if (typeof local !== 'string') return '"local" is missing or not a text';
  if (!(Number.isSafeInteger(wholeIn(articles)) && wholeIn(articles) > 0))
    return '"articles" is not a whole number above 0';
  if (typeof first !== 'string' && typeof first !== 'number') return '"first" is not the id of an article';
  if (!(Number.isSafeInteger(wholeIn(position)) && wholeIn(position) >= 0))
    return '"position" is not a whole number';
  return undefined;
}

const wrongLine = (number: number, what: string): UserError =>
  new UserError(`Line ${number} is no actor such as ${SUCH}: ${what}. ${REMEDY}.`);

/** What is wrong with a text that should be the record of an actor. */
const NO_RECORD = '"local" is not the record of an actor';

/** The record in a line, which is not looked into. Throws `UserError` where there is none: who is who would be wrong without it. */
export function recordIn(line: Uint8Array, number: number): CountedRecord {
  const text = textOf(line);
  if (text === undefined) throw wrongLine(number, 'it is not UTF-8');
  const row = parsed(text);
  if (!isObject(row)) throw wrongLine(number, 'it is not an object of JSON');
  const wrong = wrongWith(row);
  if (wrong !== undefined) throw wrongLine(number, wrong);
  const { local, articles, first, position } = row;
  return {
    record: String(local),
    articles: wholeIn(articles),
    first: String(first),
    position: wholeIn(position),
  };
}

/** The record in a line, looked into. Throws `UserError` where there is none. */
export function wholeRecordIn(line: Uint8Array, number: number): CountedRecord {
  const record = recordIn(line, number);
  if (!isRecord(record.record)) throw wrongLine(number, NO_RECORD);
  return record;
}

/** Lets somebody look into the record of a line. Throws `UserError` where the line holds none. */
export function heardOf<T>(line: Uint8Array, number: number, hear: (record: CountedRecord) => T): T {
  const record = recordIn(line, number);
  try {
    return hear(record);
  } catch (error) {
    throw error instanceof RecordError ? wrongLine(number, NO_RECORD) : error;
  }
}

/** Whether a line is blank, which is no fault. */
export const isBlank = (line: Uint8Array): boolean => line.every((byte) => BLANKS.includes(byte));
const BLANKS: readonly number[] = [...' \t\r'].map((sign) => sign.charCodeAt(0));

/** So much of a record is shown. */
const MOST_SHOWN = 300;

/** Does something with records that are read. Throws `UserError` where they cannot be linked. */
export function* linkedLines(link: () => Iterable<LinkedRecord>): Iterable<string> {
  try {
    yield* linesOf(link());
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const { message } = error;
    throw new UserError(
      `${message.length > MOST_SHOWN ? `…${message.slice(-MOST_SHOWN)}` : message} ${REMEDY}.`,
    );
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a line without a byte order mark; nothing where it is not UTF-8: with other signs nobody would find its answer. */
function textOf(line: Uint8Array): string | undefined {
  try {
    return utf8.decode(line);
  } catch {
    return undefined;
  }
}

/** The actor of a record as a line, without what is not there. */
export const lineOf = ({ record, id, apart, because, label, decided }: LinkedRecord): string =>
  `${JSON.stringify({ local: record, actor: id, apart, because, label, decided })}\n`;

const LINES_AT_ONCE = 1000;

/** Answers as text, many lines at once. */
function* linesOf(answers: Iterable<LinkedRecord>): Iterable<string> {
  let lines: string[] = [];
  for (const linked of answers) {
    lines.push(lineOf(linked));
    if (lines.length < LINES_AT_ONCE) continue;
    yield lines.join('');
    lines = [];
  }
  if (lines.length > 0) yield lines.join('');
}
