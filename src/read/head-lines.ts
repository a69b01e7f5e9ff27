/** Lines of metadata at the head of a text: `Datum: 3. Januar 2020`, `date 2020-01`, or a date that stands for itself. */
import { type FieldKeys, type Fields, fieldsOf, plainKey } from './fields.ts';
import type { ReadingWords } from './words.ts';

/** So many lines are looked at, and no longer ones. */
const MOST_LINES = 20;
const LONGEST = 500;
const LONGEST_DATE = 60;

/** The fields that the lines state, and the text below them. */
export interface Head {
  readonly fields: Fields;
  readonly body: string;
}

const STATED = /^(\p{L}[\p{L} _-]{0,30}):[ \t]*(\S.*)$/u;
/** Without a colon only a date may stand behind its word, and text may follow it in the same line. */
const DATE_LINE = /^(\p{L}+):?[ \t]+(\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?)(?=[ \t\n]|$)[ \t]*/u;

/** A date ends a line that is nothing else, but for a time. */
const LONE_DATE = /\d{2}(?:[T\s,.;–-]+(?:\p{L}{1,3} )?\d[\d:.,\s\p{L}+()-]{0,30})?$/u;

/** The word and the value of a line, where the word is the name of a field. */
function stated(line: string, names: ReadonlySet<string>): readonly [string, string] | undefined {
  const [, name = '', value = ''] = STATED.exec(line) ?? [];
  return names.has(plainKey(name)) ? [name, value] : undefined;
}

const fieldNames = ({ text: _, ...keys }: FieldKeys): ReadonlySet<string> =>
  new Set(Object.values(keys).flat());

/** A line of metadata at the beginning of a text, and what follows it. */
interface Taken {
  readonly pair: readonly [string, string];
  readonly rest: string;
}

/** The text below its first line and what is blank below that. */
const behindLine = (text: string): string =>
  text.slice(text.indexOf('\n') + 1 || text.length).replace(/^(?:[ \t]*\n)+/, '');

/** A date behind its word, where text may follow in the same line. */
function takeDate(text: string, keys: FieldKeys): Taken | undefined {
  const [whole = '', word = '', date = ''] = DATE_LINE.exec(text.slice(0, LONGEST)) ?? [];
  if (!keys.date.includes(plainKey(word))) return undefined;
  return { pair: [word, date], rest: text.slice(whole.length).replace(/^\n+/, '') };
}

function takeStated(text: string, names: ReadonlySet<string>): Taken | undefined {
  const [line = ''] = text.slice(0, LONGEST + 1).split('\n', 1);
  const pair = line.length > LONGEST ? undefined : stated(line.trim(), names);
  return pair && { pair, rest: behindLine(text) };
}

/** A first line that is a date and nothing else, with text below it. */
function takeLoneDate(text: string, isoDate: ReadingWords['isoDate']): Taken | undefined {
  const [line = ''] = text.slice(0, LONGEST).split('\n', 1);
  const rest = behindLine(text);
  const isDate = line.length <= LONGEST_DATE && rest.trim() !== '' && isoDate(line.trim()) !== undefined;
  return isDate && LONE_DATE.test(line.trim()) ? { pair: ['date', line.trim()], rest } : undefined;
}

/** What the first lines say of an article, and the text without them. */
export function headOf(text: string, { keys, isoDate }: ReadingWords): Head {
  const names = fieldNames(keys);
  const pairs: (readonly [string, string])[] = [];
  let rest = text.replace(/^\s+/, '');
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const taken =
      takeDate(rest, keys) ??
      takeStated(rest, names) ??
      (lines === 0 ? takeLoneDate(rest, isoDate) : undefined);
    if (taken === undefined) break;
    pairs.push(taken.pair);
    rest = taken.rest;
  }
  return { fields: fieldsOf(pairs, keys).fields, body: rest };
}
