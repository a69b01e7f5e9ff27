/** The text of a file of corrections -> what it says, and what cannot be read, with its line. */
import { type Document, isMap, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '../model.ts';
import type { Correction } from './correction.ts';
import { tidy } from './reference.ts';
import { VERBS } from './verbs/index.ts';

/** The name of the file in its corpus. */
export const CORRECTIONS = 'corrections.yaml';

export interface Read {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
  /** Whether the file as a whole cannot be read: what it says is not known. */
  readonly broken: boolean;
}

export const NO_CORRECTIONS: Read = { corrections: [], problems: [], broken: false };

/** A file of this many characters was written by no hand. */
const MOST = 20_000_000;
const EXAMPLE = 'Each correction begins with a dash: - same: [Wolfgang Wodarg, Wolfang Wodarg]';

const fault = (code: string, where: string, message: string, hint: string): Problem => ({
  code: `corrections/${code}`,
  where,
  message,
  hint,
  lost: true,
});

const broken = (where: string, message: string, hint = EXAMPLE): Read => ({
  corrections: [],
  problems: [fault('broken', where, message, hint)],
  broken: true,
});

/** A file of corrections as a tree, with the lines of its entries. */
export interface Parsed {
  readonly tree: Document.Parsed;
  readonly lineOf: (node: Node) => number;
}

/** The text without the mark that some editors put before it. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/u, '');

/** The tree of a file, or why there is none. */
export function parseFile(text: string, file: string): Parsed | Read {
  if (text.length > MOST) return broken(file, `It has more than ${MOST} characters.`);
  const lineCounter = new LineCounter();
  const tree = parseDocument(text, { lineCounter, uniqueKeys: true, merge: false });
  const [error] = tree.errors;
  if (error !== undefined) {
    const line = error.linePos?.[0].line ?? 1;
    const message = `It is not YAML: ${error.message.split(/ at line |:?\n/)[0]}.`;
    return broken(`${file}:${line}`, message, 'Put names that hold a colon, a comma or brackets in quotes.');
  }
  return { tree, lineOf: ({ range }) => lineCounter.linePos(range?.[0] ?? 0).line };
}

/** Reads a file of corrections. `file` is how problems name it. Never throws. */
export function parseCorrections(text: string, file: string = CORRECTIONS): Read {
  const parsed = parseFile(withoutMark(text), file);
  if ('broken' in parsed) return parsed;
  const { contents } = parsed.tree;
  if (contents === null || (!isSeq(contents) && parsed.tree.toJS() === null)) return NO_CORRECTIONS;
  if (!isSeq<Node>(contents)) return broken(`${file}:${parsed.lineOf(contents)}`, 'It is no list.');
  const read = contents.items.map((entry) => readEntry(entry, parsed, file));
  return {
    corrections: read.filter((one) => 'verb' in one),
    problems: read.filter((one) => 'code' in one),
    broken: false,
  };
}

/** A correction, or what is wrong with it. */
export function readEntry(entry: Node, { tree, lineOf }: Parsed, file: string): Correction | Problem {
  const at = `${file}:${lineOf(entry)}`;
  const wrong = (message: string) => fault('entry', at, message, `It is passed over. ${EXAMPLE}`);
  const value = isMap(entry) ? plainOf(entry, tree) : undefined;
  if (value === undefined) return wrong('This is no correction.');
  const read = readValue(value, at);
  return typeof read === 'string' ? wrong(read) : read;
}

/** The value of an entry; none where it refers to itself too often. */
function plainOf(entry: Node, tree: Document.Parsed): Record<string, unknown> | undefined {
  try {
    return entry.toJS(tree, { maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

/** What an entry says, or in a sentence what is wrong with it. */
export function readValue(value: Readonly<Record<string, unknown>>, at: string): Correction | string {
  const { in: scope, note, ...rest } = value;
  const [id, second] = Object.keys(rest);
  const verb = VERBS.find((one) => one.id === id);
  if (id === undefined || verb === undefined)
    return `${id === undefined ? 'It has no verb' : `“${id}” is no verb`}; there are: ${VERBS.map((one) => one.id).join(', ')}.`;
  if (second !== undefined)
    return `“${second}” is not known beside “${id}”; there are: in, note. A second verb is a correction of its own.`;
  if (scope !== undefined && !verb.scoped) return `“${id}” holds in all articles: it takes no “in”.`;
  const stated = scope === undefined ? undefined : textOf(scope);
  if (scope !== undefined && stated === undefined)
    return '“in” is the id or address of an article, a source, or ID:OFFSET.';
  const content = verb.read(rest[id]);
  if (typeof content === 'string') return content;
  const said = textOf(note);
  return {
    ...content,
    at,
    ...(stated !== undefined && { in: stated }),
    ...(said !== undefined && { note: said }),
  };
}

const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' && tidy(value) !== '') || typeof value === 'number'
    ? tidy(String(value))
    : undefined;
