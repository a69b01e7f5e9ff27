/** Files to read: their bytes, and what comes of them. */
import { expect } from 'vitest';
import { languages } from '../../src/languages/index.ts';
import type { Article, Problem } from '../../src/model.ts';
import { read, readAny } from '../../src/pipeline.ts';
import type { ByteSource } from '../../src/read/decode.ts';
import { fieldKeys } from '../../src/read/fields.ts';
import type { Draft, Format, Inner, Unpacker } from '../../src/read/format.ts';
import { isArticle, type Read } from '../../src/read/index.ts';
import { wordsForReading } from '../../src/read/words.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each character as one byte. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** UTF-16 with its mark. */
export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  for (let i = 0; i < text.length; i++) view.setUint16(2 + i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

export const readText = (path: string, text: string): Read => read(path, utf8(text));

/** The only article of a file. */
export function only(
  path: string,
  text: string,
): { readonly article: Article | undefined; readonly problems: readonly Problem[] } {
  const { articles, problems } = readText(path, text);
  expect(articles).toHaveLength(1);
  return { article: articles[0], problems };
}

/** The keys of fields without the words of any language. */
export const KEYS = fieldKeys([]);

/** What the languages give to reading. */
export const WORDS = wordsForReading(languages);

/** Bytes as a source. */
export const sourceOf = (bytes: Uint8Array): ByteSource => ({ size: bytes.length, chunks: () => [bytes] });

/** What is in a file of any format. */
export async function readBytes(path: string, bytes: Uint8Array): Promise<Read> {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  for await (const result of readAny(path, sourceOf(bytes))) {
    if (isArticle(result)) articles.push(result);
    else problems.push(result);
  }
  return { articles, problems };
}

/** The parts into which a file is taken apart. */
export async function unpacked(
  { unpack }: Unpacker,
  bytes: Uint8Array,
  path: string,
): Promise<readonly (Draft | Problem | Inner)[]> {
  const parts: (Draft | Problem | Inner)[] = [];
  for await (const part of unpack(sourceOf(bytes), path, WORDS, undefined, () => {})) parts.push(part);
  return parts;
}

/** A file of a format with one article. */
export async function exampleOf(format: Format, text: string): Promise<Uint8Array> {
  if ('load' in format) return (await format.load()).example(text);
  return utf8(format.example(text));
}
