/** Reads and checks one hand-written list: a table of names (`*.tsv`) or a list of words (`words/*.txt`). */

import { KINDS, type Kind, type Problem } from '../../model.ts';
import { NAME_CLASSES, NOTED_CLASSES, TAIL_CLASSES, WORD_CLASSES } from '../classes.ts';
import { slug } from '../slug.ts';
import { unmarked } from './inflection.ts';

/** One row of a table of names. Names may carry inflection marks. */
export interface NameRow {
  readonly id: string;
  readonly kind: Kind;
  /** By language code; the first is the citation form. */
  readonly names: ReadonlyMap<string, string>;
  readonly also: readonly string[];
  readonly flags: readonly string[];
  /** Words of a language that belong to the name, by `<code>:<what>`: `de:adjective`. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  readonly where: string;
}

/** One line of a word list. */
export interface WordRow {
  readonly word: string;
  readonly note: string;
}

export interface Head {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly origin: string;
  readonly more: ReadonlyMap<string, string>;
}

export interface NameSource {
  readonly head: Head;
  readonly rows: readonly NameRow[];
}

export interface WordSource {
  readonly head: Head;
  readonly rows: readonly WordRow[];
}

interface Parsed<T> {
  readonly source: T | undefined;
  readonly problems: readonly Problem[];
}

interface Line {
  readonly number: number;
  readonly text: string;
}

const PROVENANCE = ['id', 'title', 'licence', 'origin'] as const;
const COLUMNS = ['also', 'flags'];
/** The header of a column with names in a language, and of one with words of a language. */
const NAMES = /^[a-z]{2,3}$/;
const WORDS = /^[a-z]{2,3}:(?:adjective|people|capital)$/;
const CLASSES: ReadonlySet<string> = new Set([
  ...NAME_CLASSES,
  ...WORD_CLASSES,
  ...TAIL_CLASSES,
  ...NOTED_CLASSES,
]);

/** Parses a table of names. `file` is used in messages. */
export function parseNames(file: string, content: string): Parsed<NameSource> {
  const { head, body, problems } = parseHead(file, content, ['kind']);
  const kind = KINDS.find((k) => k === head?.more.get('kind'));
  if (!head || !kind) return { source: undefined, problems: [...problems, ...wrongKind(file, head)] };
  const [header, ...lines] = body;
  const columns = header?.text.split('\t') ?? [];
  problems.push(...wrongColumns(`${file}:${header?.number ?? 1}`, columns));
  const everywhere = list(head.more.get('flags') ?? '', ' ');
  const rows: NameRow[] = [];
  const seen = new Map<string, number>();
  let previous = '';
  for (const line of lines) {
    const where = `${file}:${line.number}`;
    const cells = line.text.split('\t');
    const cell = (column: string): string => cells[columns.indexOf(column)]?.trim() ?? '';
    if (cells.length !== columns.length) {
      problems.push(problem(where, `the row has ${cells.length} columns, the header ${columns.length}`));
      continue;
    }
    if (line.text <= previous)
      problems.push(problem(where, `"${cells[0]}" stands in the wrong place: rows are sorted by code unit`));
    previous = line.text;
    const also = list(cell('also'), ';');
    const first = cells[0]?.trim() ?? '';
    if (first === '') problems.push(problem(where, 'the row has no name'));
    for (const name of new Set([first, ...also].map(unmarked))) {
      if (name.includes('|'))
        problems.push(
          problem(
            where,
            `"${name}" bears a mark that is none`,
            'The marks are |A, |N:m, |N:f, |N:n and |N:pl.',
          ),
        );
      const earlier = seen.get(name);
      if (earlier !== undefined) problems.push(problem(where, `"${name}" stands already in line ${earlier}`));
      seen.set(name, line.number);
    }
    const filled = columns.filter((column) => cell(column) !== '');
    rows.push({
      id: `${head.id}/${slug(unmarked(first))}`,
      kind,
      names: new Map(filled.filter((column) => NAMES.test(column)).map((code) => [code, cell(code)])),
      also,
      flags: [...everywhere, ...list(cell('flags'), ' ')],
      words: new Map(
        filled.filter((column) => WORDS.test(column)).map((column) => [column, list(cell(column), ';')]),
      ),
      where,
    });
  }
  return { source: { head, rows }, problems };
}

/** Parses a list of words, one a line, with an optional note behind a tab. */
export function parseWords(file: string, content: string): Parsed<WordSource> {
  const { head, body, problems } = parseHead(file, content, ['class', 'language']);
  if (!head) return { source: undefined, problems };
  const own = head.more.get('class');
  if (own !== undefined && !CLASSES.has(own))
    problems.push(problem(file, `"${own}" is no class`, `The classes are ${[...CLASSES].join(', ')}.`));
  const rows: WordRow[] = [];
  const seen = new Set<string>();
  let previous = '';
  for (const line of body) {
    const [word = '', note = ''] = line.text.split('\t');
    const where = `${file}:${line.number}`;
    if (seen.has(word)) problems.push(problem(where, `"${word}" stands twice`));
    else if (line.text < previous)
      problems.push(problem(where, `"${word}" stands in the wrong place: words are sorted by code unit`));
    previous = line.text;
    seen.add(word);
    rows.push({ word, note });
  }
  return { source: { head, rows }, problems };
}

function parseHead(file: string, content: string, needed: readonly string[]) {
  const problems: Problem[] = [];
  if (content !== content.normalize('NFC'))
    problems.push(problem(file, 'the file is not in Unicode normal form C'));
  const lines = content.split('\n').map((text, i): Line => ({ number: i + 1, text }));
  const more = new Map<string, string>();
  let at = 0;
  for (; lines[at]?.text.startsWith('# '); at += 1) {
    const match = /^# ([\w-]+): (.+)$/.exec(lines[at]?.text ?? '');
    if (match?.[1] && match[2]) more.set(match[1], match[2]);
  }
  for (const key of [...PROVENANCE, ...needed]) {
    if (!more.has(key))
      problems.push(
        problem(
          file,
          `the head line "# ${key}: …" is missing`,
          'Every list says what it is and where it comes from.',
        ),
      );
  }
  const value = (key: string): string => more.get(key) ?? '';
  const complete = PROVENANCE.every((key) => more.has(key));
  const head: Head | undefined = complete
    ? { id: value('id'), title: value('title'), licence: value('licence'), origin: value('origin'), more }
    : undefined;
  return { head, body: lines.slice(at).filter((line) => line.text !== ''), problems };
}

const list = (cell: string, separator: string): readonly string[] =>
  cell
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean);

/** What is wrong with a header row: it begins with names in a language. */
function wrongColumns(where: string, columns: readonly string[]): readonly Problem[] {
  const missing = COLUMNS.filter((column) => !columns.includes(column));
  const unknown = columns.filter(
    (column) => !(COLUMNS.includes(column) || NAMES.test(column) || WORDS.test(column)),
  );
  return [
    ...(NAMES.test(columns[0] ?? '')
      ? []
      : [problem(where, 'the first column is not headed by a language code')]),
    ...missing.map((column) => problem(where, `the header row has no column "${column}"`)),
    ...unknown.map((column) =>
      problem(
        where,
        `"${column}" is no column`,
        'Columns are language codes for names, also, flags, and <code>:adjective, <code>:people, <code>:capital.',
      ),
    ),
  ];
}

function wrongKind(file: string, head: Head | undefined): readonly Problem[] {
  return head?.more.has('kind')
    ? [problem(file, `"${head.more.get('kind')}" is no kind`, `The kinds are ${KINDS.join(', ')}.`)]
    : [];
}

function problem(where: string, message: string, hint?: string): Problem {
  return { code: 'gazetteer', where, message, ...(hint ? { hint } : {}) };
}
