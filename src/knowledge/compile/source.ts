/** Reads and checks one hand-written list: a table of names (`*.tsv`) or a list of words (`words/*.txt`). */

import { KINDS, type Kind, type Problem } from '../../model.ts';
import { NAME_CLASSES, TAIL_CLASSES, WORD_CLASSES } from '../classes.ts';
import { slug } from '../slug.ts';
import { unmarked } from './inflection.ts';

/** One row of a table of names. Names may carry inflection marks. */
export interface NameRow {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly en: string;
  readonly also: readonly string[];
  readonly flags: readonly string[];
  /** The further columns of this table, by header. */
  readonly extra: ReadonlyMap<string, string>;
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
const COLUMNS = ['name', 'en', 'also', 'flags'] as const;
const CLASSES: ReadonlySet<string> = new Set([...NAME_CLASSES, ...WORD_CLASSES, ...TAIL_CLASSES]);

/** Parses a table of names. `file` is used in messages. */
export function parseNames(file: string, content: string): Parsed<NameSource> {
  const { head, body, problems } = parseHead(file, content, ['kind']);
  const kind = KINDS.find((k) => k === head?.more.get('kind'));
  if (!head || !kind) return { source: undefined, problems: [...problems, ...wrongKind(file, head)] };
  const [header, ...lines] = body;
  const columns = header?.text.split('\t') ?? [];
  for (const column of COLUMNS)
    if (!columns.includes(column))
      problems.push(problem(`${file}:${header?.number ?? 1}`, `the header row has no column "${column}"`));
  const rows: NameRow[] = [];
  const seen = new Map<string, number>();
  let previous = '';
  for (const line of lines) {
    const where = `${file}:${line.number}`;
    const cells = line.text.split('\t');
    const cell = (name: string): string => cells[columns.indexOf(name)]?.trim() ?? '';
    if (cells.length !== columns.length) {
      problems.push(problem(where, `the row has ${cells.length} columns, the header ${columns.length}`));
      continue;
    }
    if (line.text <= previous)
      problems.push(problem(where, `"${cells[0]}" stands in the wrong place: rows are sorted by code unit`));
    previous = line.text;
    const also = cell('also')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
    const row = {
      id: `${head.id}/${slug(unmarked(cell('name')))}`,
      kind,
      name: cell('name'),
      en: cell('en'),
      also,
      flags: cell('flags').split(' ').filter(Boolean),
      where,
    };
    if (row.name === '') problems.push(problem(where, 'the row has no name'));
    for (const name of new Set([row.name, ...also].map(unmarked))) {
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
    rows.push({ ...row, extra: new Map(columns.map((column, i) => [column, cells[i]?.trim() ?? ''])) });
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

function wrongKind(file: string, head: Head | undefined): readonly Problem[] {
  return head?.more.has('kind')
    ? [problem(file, `"${head.more.get('kind')}" is no kind`, `The kinds are ${KINDS.join(', ')}.`)]
    : [];
}

function problem(where: string, message: string, hint?: string): Problem {
  return { code: 'gazetteer', where, message, ...(hint ? { hint } : {}) };
}
