/** Text in pieces to the rows of a table, by RFC 4180 as spreadsheets practise it. */

import { countUp } from './count-up.ts';
import { MAX_PENDING } from './pending.ts';

/** A row with the line on which it begins. */
export interface CellRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Whether it was longer than what is held of a file: a quote was not closed. */
  readonly tooLong: boolean;
}

/** Takes text in pieces, and gives the rows that are whole. */
export interface CellReader {
  readonly write: (text: string) => Iterable<CellRow>;
  readonly end: () => Iterable<CellRow>;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** Excel writes the separator into a line of its own before the table: `sep=;`. */
const SEPARATOR_LINE = { begin: 'sep=', length: 5 } as const;

/**
 * The line of a beginning that states the separator; empty where there is none.
 * @example
 * separatorLine('sep=;\nname;kind\n') // 'sep=;\n'
 */
export function separatorLine(beginning: string): string {
  const end = beginning.indexOf('\n') + 1;
  const line = beginning.slice(0, end);
  const isOne = line.trimEnd().length <= SEPARATOR_LINE.length && end > SEPARATOR_LINE.length;
  return isOne && line.toLowerCase().startsWith(SEPARATOR_LINE.begin) ? line : '';
}

/**
 * The separator that a beginning of a table states, or the one that makes the most cells of its first line outside quotes.
 * @example
 * separatorOf('title;text\n"a;b","c"\n') // ';'
 */
export function separatorOf(beginning: string): string {
  const stated = separatorLine(beginning).charAt(SEPARATOR_LINE.begin.length);
  if (stated !== '') return stated;
  let quoted = false;
  const counts = new Map<string, number>();
  for (const character of beginning) {
    if (character === '"') quoted = !quoted;
    else if (character === '\n' && !quoted && counts.size > 0) break;
    else if (!quoted) countUp(counts, character);
  }
  const count = (separator: string) => counts.get(separator) ?? 0;
  return SEPARATORS.reduce<string>((a, b) => (count(b) > count(a) ? b : a), ',');
}

/** The row that is being read; lines are counted by whoever reads. */
function openRow(separator: string) {
  let cells: string[] = [];
  let parts: string[] = [];
  let state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  let length = 0;

  const endCell = () => {
    cells.push(parts.join(''));
    parts = [];
    state = 'start';
  };
  const end = (line: number): CellRow => {
    const last = parts.at(-1);
    if (last?.endsWith('\r')) parts[parts.length - 1] = last.slice(0, -1);
    endCell();
    const row = { cells, line, tooLong: length > MAX_PENDING };
    cells = [];
    length = 0;
    return row;
  };
  const take = (character: string): void => {
    if (state === 'quoted' && character !== '"') parts.push(character);
    else if (state === 'quoted') state = 'quote';
    else if (state === 'quote' && character === '"') {
      parts.push('"');
      state = 'quoted';
    } else if (state === 'start' && character === '"') state = 'quoted';
    else if (character === separator) endCell();
    else parts.push(character);
  };
  const run = (text: string): void => {
    if (text === '') return;
    length += text.length;
    if (length <= MAX_PENDING) parts.push(text);
    else parts = [];
    if (state === 'start' || state === 'quote') state = 'plain';
  };
  return {
    take,
    run,
    end,
    isQuoted: () => state === 'quoted',
    isEmpty: () => cells.length === 0 && parts.length === 0,
  };
}

const [NEW_LINE, QUOTE] = [0x0a, 0x22];

/** Splits text into cells. A quote inside a cell that does not begin with one stands for itself. */
export function createCellReader(separator: string): CellReader {
  const between = separator.charCodeAt(0);
  const row = openRow(separator);
  let line = 1;
  let begin = 1;

  const endRow = (): CellRow => {
    const ended = row.end(begin);
    begin = line;
    return ended;
  };
  return {
    *write(text) {
      let start = 0;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit !== NEW_LINE && unit !== QUOTE && unit !== between) continue;
        const character = text.charAt(at);
        row.run(text.slice(start, at));
        start = at + 1;
        if (character === '\n') line++;
        if (character === '\n' && !row.isQuoted()) yield endRow();
        else row.take(character);
      }
      row.run(text.slice(start));
    },
    *end() {
      if (!row.isEmpty()) yield endRow();
    },
  };
}
