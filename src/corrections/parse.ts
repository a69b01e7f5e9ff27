/** The text of a file of corrections -> what it says, and what cannot be read, with its line. */
import type { Node } from 'yaml';
import { readYamlList, type YamlFile, yamlValue } from '../base/yaml-list.ts';
import type { Problem } from '../model.ts';
import type { Correction } from './correction.ts';
import { tidy } from './reference.ts';
import { VERBS } from './verbs/index.ts';

/** The name of the file in its corpus. */
export const CORRECTIONS = 'corrections.yaml';

/** The corrections of a file; where it is broken as a whole, none of them is sure. */
export interface Read {
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
  /** Whether the file as a whole cannot be read: what it says is not known. */
  readonly broken: boolean;
}

/** What a file that is not there, or is empty, says. */
export const NO_CORRECTIONS: Read = { corrections: [], problems: [], broken: false };

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

/** The tree of a file, or why there is none. */
export function parseFile(text: string, file: string): YamlFile | Read {
  const list = readYamlList(text);
  if (!('wrong' in list)) return list;
  const { line, wrong, hint } = list;
  return broken(line === undefined ? file : `${file}:${line}`, wrong, hint);
}

/**
 * Reads a file of corrections. `file` is how problems name it. Never throws.
 * @example
 * const { corrections, problems } = parseCorrections('- same: [Wolfgang Wodarg, Wolfang Wodarg]');
 * [corrections.length, problems.length] // [1, 0]
 */
export function parseCorrections(text: string, file: string = CORRECTIONS): Read {
  const parsed = parseFile(text, file);
  if ('broken' in parsed) return parsed;
  const read = parsed.items.map((entry) => readEntry(entry, parsed, file));
  return {
    corrections: read.filter((one) => 'verb' in one),
    problems: read.filter((one) => 'code' in one),
    broken: false,
  };
}

/** A correction, or what is wrong with it. */
export function readEntry(entry: Node, { tree, lineOf }: YamlFile, file: string): Correction | Problem {
  const at = `${file}:${lineOf(entry)}`;
  const wrong = (message: string) => fault('entry', at, message, `It is passed over. ${EXAMPLE}`);
  const value = yamlValue(entry, tree);
  if (value === undefined) return wrong('This is no correction.');
  const read = readValue(value, at);
  return typeof read === 'string' ? wrong(read) : read;
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
