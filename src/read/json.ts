/** JSON: one article, a list of articles, or an object with such a list under `articles`. */
import type { Problem } from '../model.ts';
import { type FieldKeys, fieldsOf } from './fields.ts';
import type { Draft, Drafts, Format } from './format.ts';

const isRecord = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The draft that a value holds, or what it lacks. */
export function draftOf(value: unknown, where: string, keys: FieldKeys): Draft | Problem {
  if (!isRecord(value)) {
    const hint = 'An article is an object such as {"id": "a", "title": "…", "text": "…"}.';
    return { code: 'read/json-shape', where, message: 'This is no article but another JSON value.', hint };
  }
  const { fields, text } = fieldsOf(Object.entries(value), keys);
  if (text !== undefined) return { fields, body: text };
  const hint = 'Put the text of the article into the field "text".';
  return { code: 'read/no-text', where, message: 'The article has no field "text" with a text in it.', hint };
}

export const isDraft = (value: Draft | Problem): value is Draft => 'body' in value;

/** Sorts what was read into drafts and problems. */
export const sorted = (read: readonly (Draft | Problem)[]): Drafts => ({
  drafts: read.filter(isDraft),
  problems: read.filter((item): item is Problem => !isDraft(item)),
});

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (isRecord(value) && 'articles' in value && Array.isArray(value.articles)) return value.articles;
  return [value];
}

/** The line of the first fault, from the position that the parser's message names. */
function faultLine(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(String(error))?.[1];
  const before = position === undefined ? text.trimEnd() : text.slice(0, Number(position));
  return before.split('\n').length;
}

export const json: Format = {
  id: 'json',
  title: 'JSON',
  extensions: ['.json'],
  read: (text, path, keys) => {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      const where = `${path}:${faultLine(text, error)}`;
      const message = 'The file is not valid JSON from here on.';
      return { drafts: [], problems: [{ code: 'read/json', where, message }] };
    }
    const all = listOf(value);
    return sorted(all.map((item, i) => draftOf(item, all.length === 1 ? path : `${path}#${i + 1}`, keys)));
  },
};
