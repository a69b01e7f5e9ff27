/** One line of JSON to the article that it holds: read as a build reads it, with its id as it came. */

import { isObject, type Json } from '../base/fields.ts';
import type { Line } from '../host/split-lines.ts';
import type { Article } from '../model.ts';
import { readRow } from '../pipeline.ts';
import { exactId, isArticle, MAX_TEXT, tooMuchText } from '../read/index.ts';
import { MAX_LINE } from './given-lines.ts';

/** A line that cannot be answered, with the JSON of its id where it has one. */
export class Broken extends Error {
  readonly id: string | undefined;
  constructor(message: string, id?: string) {
    super(message);
    this.id = id;
  }
}

/** An article with the JSON of its id: a number stays a number. */
export interface RowArticle {
  readonly id: string;
  readonly article: Article;
}

function textOf(line: Line): string {
  if (line.type === 'too-long') throw new Broken(`The line is longer than ${MAX_LINE / 1e6} MB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch {
    throw new Broken('The line is not UTF-8.');
  }
}

function objectIn(text: string): Json {
  if (text.trim() === '') throw new Broken('The line is empty.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Broken('The line is not valid JSON.');
  }
  if (!isObject(value)) throw new Broken('The line is not an object such as {"id": "a", "text": "…"}.');
  return value;
}

function idOf(json: string, value: Json): string {
  const { id } = value;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Broken('The field "id" is missing or neither text nor number.');
  if (id === Number.POSITIVE_INFINITY || id === Number.NEGATIVE_INFINITY)
    throw new Broken('The field "id" is a number that is too large to be told.');
  return exactId(json, value) ?? JSON.stringify(id);
}

/** What is empty names no article: tables could not tell it from none. */
function checkNamed(id: string): void {
  if (id === '') throw new Broken('The field "id" is empty.');
}

/** What lines have always been asked for, beyond what files are: fields of the right type. */
function checkTypes({ text, language }: Json, id: string): void {
  if (text !== undefined && typeof text !== 'string')
    throw new Broken('The field "text" is missing or no text.', id);
  if (typeof text === 'string' && text.length > MAX_TEXT)
    throw new Broken(tooMuchText(text.length, id).message, id);
  if (language !== undefined && language !== null && typeof language !== 'string')
    throw new Broken('The field "language" is not a text.', id);
}

/** Whether a text without a title stays as it is `given`, so that offsets count in it, or is `read` as a build reads it. */
export type TextOfRow = 'given' | 'read';

/** A row with U+FFFD for each half of a sign, such as a title cut within an emoji has: engines of SQL refuse them. */
const wellFormed = (row: Json): Json =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name,
      typeof cell === 'string' ? cell.replace(/\p{Surrogate}/gu, '\uFFFD') : cell,
    ]),
  );

/** The article of a line. Throws `Broken` where there is none; a text without letters is one in which nothing is found. */
export function rowArticle(line: Line, as: TextOfRow): RowArticle {
  const json = textOf(line);
  const row = objectIn(json);
  const value = as === 'read' ? wellFormed(row) : row;
  const id = idOf(json, value);
  checkTypes(value, id);
  const name = id.startsWith('"') ? String(JSON.parse(id)) : id;
  if (as === 'read') checkNamed(name);
  const { text } = value;
  if (typeof text === 'string' && text.trim() === '') return { id, article: { id: name, text: '' } };
  const results = readRow({ ...value, id: name }, name);
  const article = results.find(isArticle);
  const given = as === 'given' && article?.title === undefined && typeof text === 'string' && { text };
  if (article !== undefined) return { id, article: { ...article, id: name, ...given } };
  throw new Broken(results.map((problem) => ('message' in problem ? problem.message : '')).join(' '), id);
}
