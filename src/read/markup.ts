/** HTML to plain text in one pass: what a reader of the page would see of the article, block by block. */
import { Parser } from 'htmlparser2';

const SKIPPED = new Set(
  'script style noscript template nav footer aside form button select textarea iframe object svg math title'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `address article blockquote body caption dd details div dl dt fieldset figcaption figure h1 h2 h3 h4 h5 h6 header hr
  html li main ol p pre section summary table tbody td tfoot th thead tr ul`.split(/\s+/),
);

/** No page nests elements deeper; files that do cost time that grows with the square of their depth. */
export const MAX_DEPTH = 3000;

/** What a listener hears, in the order of the document. */
export interface Listener {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  /** Text of the title element, which stands outside of the page. */
  readonly title?: (text: string) => void;
  /** Text of a script, which is data where its type says so. */
  readonly script?: (text: string) => void;
  /** Text that the reader sees, or a break between blocks. */
  readonly text: (text: string) => void;
}

const skips = (name: string, attributes: Readonly<Record<string, string>>, inArticle: boolean) =>
  SKIPPED.has(name) || 'hidden' in attributes || (name === 'header' && !inArticle);

const ARTICLES = new Set(['article', 'main']);

/** Walks through a piece of HTML; gives the index at which elements are nested too deep to go on, or its length. */
function walkPiece(html: string, listener: Listener): number {
  const within: string[] = [];
  let articles = 0;
  let skippedAt = Number.POSITIVE_INFINITY;
  let end = html.length;
  const isOver = () => end < html.length;
  const close = (name: string) => {
    within.pop();
    if (ARTICLES.has(name)) articles--;
    if (skippedAt > within.length && BLOCKS.has(name)) listener.text('\n\n');
    if (skippedAt >= within.length) skippedAt = Number.POSITIVE_INFINITY;
    listener.close?.(name);
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (isOver()) return;
      if (within.length >= MAX_DEPTH) {
        end = parser.startIndex;
        parser.pause();
        return;
      }
      listener.open?.(name, attributes);
      if (skippedAt > within.length && skips(name, attributes, articles > 0)) skippedAt = within.length;
      if (skippedAt > within.length && BLOCKS.has(name)) listener.text('\n\n');
      if (skippedAt > within.length && name === 'br') listener.text('\n');
      within.push(name);
      if (ARTICLES.has(name)) articles++;
    },
    ontext(text) {
      if (isOver()) return;
      if (skippedAt > within.length) listener.text(text);
      else if (within.at(-1) === 'title') listener.title?.(text);
      else if (within.at(-1) === 'script') listener.script?.(text);
    },
    onclosetag(name) {
      if (!isOver()) close(name);
    },
  });
  parser.write(html);
  if (!isOver()) parser.end();
  while (within.length > 0) close(within.at(-1) ?? '');
  return end;
}

/**
 * Walks through HTML of any quality. Never throws, follows no reference and runs nothing. Elements nested deeper than
 * `MAX_DEPTH` are read as if all around them ended there; gives whether there were none.
 */
export function walk(html: string, listener: Listener): boolean {
  let rest = html;
  for (let pieces = 1; ; pieces++) {
    const end = walkPiece(rest, listener);
    if (end === rest.length) return pieces === 1;
    rest = rest.slice(end);
  }
}

/**
 * Text with inline HTML and character references to plain text; white space stays as it is.
 * @example
 * withoutMarkup('<b>Emil</b> &amp; Ida') // 'Emil & Ida'
 */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const parts: string[] = [];
  walk(text, { text: (part) => parts.push(part) });
  return parts.join('');
}
