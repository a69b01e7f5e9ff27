/** Files to read: their bytes, and what comes of them. */
import { expect } from 'vitest';
import type { Article, Problem } from '../../src/model.ts';
import { read } from '../../src/pipeline.ts';
import { fieldKeys } from '../../src/read/fields.ts';
import type { Read } from '../../src/read/index.ts';

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
