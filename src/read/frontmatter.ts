/** The YAML between two lines `---` at the head of a Markdown file. */
import { parseDocument } from 'yaml';
import type { Problem } from '../model.ts';
import { type FieldKeys, type Fields, fieldsOf } from './fields.ts';

const FRONT_MATTER = /^---[ \t]*\n((?:[^\n]*\n)*?)(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Whether a text begins with metadata between lines of `---`.
 * @example
 * hasFrontMatter('---\ntitle: A\n---\nText') // true
 */
export const hasFrontMatter = (text: string) => FRONT_MATTER.test(text.replace(/\r\n?/g, '\n'));

/** What `key: value` lines say when the whole is not YAML: headlines with a colon are the usual reason. */
function lineByLine(text: string): (readonly [string, unknown])[] {
  return text.split('\n').flatMap((line) => {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    return colon < 1 ? [] : [[line.slice(0, colon).trim(), value.replace(/^(["'])(.*)\1$/, '$2')] as const];
  });
}

/** No article says so much of itself; YAML takes time that grows with the square of its lines. */
const MAX_FRONT = 20_000;

function fault(path: string, line: number, message: string): Problem {
  const where = `${path}:${line}`;
  const hint = 'Put values that hold a colon or begin with a special character in quotes.';
  return { code: 'read/front-matter', where, message: `The front matter is not YAML: ${message}`, hint };
}

/** The pairs of the front matter; `firstLine` is the line of the file on which it begins. */
function pairs(
  yaml: string,
  path: string,
): { readonly pairs: (readonly [string, unknown])[]; readonly problems: Problem[] } {
  if (yaml.length > MAX_FRONT) {
    const problem = fault(path, 2, `it has more than ${MAX_FRONT} characters, and is read line by line.`);
    return { pairs: lineByLine(yaml), problems: [problem] };
  }
  const document = parseDocument(yaml, { prettyErrors: true });
  const error = document.errors[0];
  if (error !== undefined) {
    const line = (error.linePos?.[0].line ?? 1) + 1;
    const message = `${error.message.split(/ at line |\n/)[0]}.`;
    return { pairs: lineByLine(yaml), problems: [fault(path, line, message)] };
  }
  try {
    const value: unknown = document.toJS({ mapAsMap: true });
    if (value === null) return { pairs: [], problems: [] };
    if (!(value instanceof Map))
      return { pairs: [], problems: [fault(path, 2, 'it has no “key: value” lines.')] };
    const named = [...value].map(([key, item]) => [String(key), plain(item)] as const);
    return { pairs: named, problems: [] };
  } catch {
    return { pairs: [], problems: [fault(path, 2, 'it refers to itself too often.')] };
  }
}

/** A nested map as the plain object that the fields are read from. */
const plain = (value: unknown): unknown =>
  value instanceof Map && value.has('name') ? { name: value.get('name') } : value;

/** The stated fields and the rest of the file. A fault in the front matter leaves the body readable. */
export function splitFrontMatter(
  text: string,
  path: string,
  keys: FieldKeys,
): { readonly fields: Fields; readonly body: string; readonly problems: readonly Problem[] } {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    const open = /^---[ \t]*\n[\p{L}_-]+:/u.test(text);
    const problems = open ? [fault(path, 1, 'the closing line “---” is missing.')] : [];
    return { fields: {}, body: text, problems };
  }
  const read = pairs(match[1] ?? '', path);
  return {
    fields: fieldsOf(read.pairs, keys).fields,
    body: text.slice(match[0].length),
    problems: read.problems,
  };
}
