/** JSON values to drafts of articles. */
import type { Problem } from '../model.ts';
import { type FieldKeys, fieldsOf } from './fields.ts';
import type { Draft } from './format.ts';

/**
 * Whether a parsed value is an object with fields.
 * @example
 * isRecord({ text: 'Es regnet.' }) // true
 * isRecord(['Es regnet.']) // false
 */
export const isRecord = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/**
 * Whether a reader gave an article, and no problem.
 * @example
 * isDraft({ body: 'Es regnet.', fields: {} }) // true
 */
export const isDraft = (value: Draft | Problem): value is Draft => 'body' in value;

/** The draft that a value holds, or what it lacks. */
export function draftOf(value: unknown, where: string, keys: FieldKeys): Draft | Problem {
  if (!isRecord(value)) {
    const hint = 'An article is an object such as {"id": "a", "title": "…", "text": "…"}.';
    const message = 'This is not an article but another JSON value.';
    return { code: 'read/json-shape', where, message, hint, lost: true };
  }
  const { fields, text } = fieldsOf(Object.entries(value), keys);
  if (text !== undefined) return { fields, body: text };
  const message = 'The article has no field "text" with a text in it.';
  const hint = 'Put the text of the article into the field "text".';
  return { code: 'read/no-text', where, message, hint, lost: true };
}
