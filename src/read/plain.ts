/** Running text to articles: a date or lines of metadata may stand before it, and its first line may be the headline. */
import { bundleDrafts } from './bundle.ts';
import type { Draft } from './format.ts';
import { headOf } from './head-lines.ts';
import type { ReadingWords } from './words.ts';

/** A first line of its own that no sentence ends. */
const HEADLINE = /^([^\n]{3,150}[^\s.!?:;,])[ \t]*\n[ \t]*\n/;

/** The articles of a plain text: those of a bundle where a database of the press has set several one below the other, else one. */
export function plainDrafts(text: string, words: ReadingWords): readonly Draft[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const bundle = bundleDrafts(lines, words);
  if (bundle.length > 0) return bundle;
  const { fields, body } = headOf(lines, words);
  const title = fields.title ?? HEADLINE.exec(body.trimStart())?.[1];
  return [{ fields: title === undefined ? fields : { ...fields, title: title.replace(/\s+/g, ' ') }, body }];
}
