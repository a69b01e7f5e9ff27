/** Running text to articles: a date or lines of metadata may stand before it, and its first line may be the headline. */
import type { Draft } from './format.ts';
import { headOf } from './head-lines.ts';
import type { ReadingWords } from './words.ts';

/** A first line of its own that no sentence ends. */
const HEADLINE = /^([^\n]{3,150}[^\s.!?:;,])[ \t]*\n[ \t]*\n/;

/** The articles of a text. */
export function plainDrafts(text: string, words: ReadingWords): readonly Draft[] {
  const { fields, body } = headOf(text.replace(/\r\n?/g, '\n'), words);
  const title = fields.title ?? HEADLINE.exec(body.trimStart())?.[1];
  return [{ fields: title === undefined ? fields : { ...fields, title: title.replace(/\s+/g, ' ') }, body }];
}
