/** The extraction contract: one line of JSON in, one line of JSON out. Pure but for what the register remembers. */
import type { Article } from '../model.ts';
import { type Extractor, languageCode } from '../pipeline.ts';
import { MAX_TEXT, tooMuchText } from '../read/index.ts';
import type { Line } from './lines.ts';

/** Lines above this size are not read: 64 MB. */
export const MAX_LINE = 64_000_000;

/** A line that cannot be answered, with its id where it has one. */
class Broken extends Error {
  readonly id: unknown;
  constructor(message: string, id?: unknown) {
    super(message);
    this.id = id;
  }
}

type Id = string | number;

const isId = (value: unknown): value is Id => typeof value === 'string' || typeof value === 'number';

function textOf(line: Line): string {
  if (line.type === 'too-long') throw new Broken(`The line is longer than ${MAX_LINE / 1e6} MB.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch {
    throw new Broken('The line is not UTF-8.');
  }
}

function objectIn(text: string): object {
  if (text.trim() === '') throw new Broken('The line is empty.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Broken('The line is not valid JSON.');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Broken('The line is not an object such as {"id": "a", "text": "…"}.');
  }
  return value;
}

function articleOf(value: object): { id: Id; article: Article } {
  const { id, text, language } = value as { id?: unknown; text?: unknown; language?: unknown };
  if (!isId(id)) throw new Broken('The field "id" is missing or neither text nor number.');
  if (typeof text !== 'string') throw new Broken('The field "text" is missing or no text.', id);
  if (text.length > MAX_TEXT) throw new Broken(tooMuchText(text.length, String(id)).message, id);
  if (language !== undefined && language !== null && typeof language !== 'string') {
    throw new Broken('The field "language" is not a text.', id);
  }
  const code = typeof language === 'string' ? languageCode(language) : undefined;
  const article = { id: String(id), text };
  return { id, article: code === undefined ? article : { ...article, language: code } };
}

function answerOf(line: Line, extract: Extractor): object {
  const { id, article } = articleOf(objectIn(textOf(line)));
  try {
    const { found, actors } = extract(article);
    const mentions = found.mentions.map(
      ({ start, end, text, kind, form, credit, confidence, evidence }, i) => {
        const marks = { ...(credit && { credit }), ...(confidence !== undefined && { confidence }) };
        return { start, end, text, kind, form, ...marks, entity: actors[i], evidence };
      },
    );
    return { id, language: found.language, mentions };
  } catch (error) {
    throw new Broken(`The article cannot be analysed: ${error instanceof Error ? error.message : error}`, id);
  }
}

/** The answer to a line, without its line feed. Never throws. */
export function answer(line: Line, extract: Extractor): string {
  try {
    return JSON.stringify(answerOf(line, extract));
  } catch (error) {
    const broken = error instanceof Broken ? error : new Broken(String(error));
    return JSON.stringify(
      broken.id === undefined ? { error: broken.message } : { id: broken.id, error: broken.message },
    );
  }
}
