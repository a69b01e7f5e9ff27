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

/** What a listener hears, in the order of the document. */
export interface Listener {
  /** An element opens; `within` are the names of the open elements around it, outermost first. */
  readonly open?: (
    name: string,
    attributes: Readonly<Record<string, string>>,
    within: readonly string[],
  ) => void;
  readonly close?: (name: string) => void;
  /** Text of the title element, which stands outside of the page. */
  readonly title?: (text: string) => void;
  /** Text that the reader sees, or a break between blocks. */
  readonly text: (text: string) => void;
}

const skips = (name: string, attributes: Readonly<Record<string, string>>, within: readonly string[]) =>
  SKIPPED.has(name) ||
  'hidden' in attributes ||
  (name === 'header' && !within.includes('article') && !within.includes('main'));

/** Walks through HTML of any quality. Never throws, follows no reference and runs nothing. */
export function walk(html: string, listener: Listener): void {
  const within: string[] = [];
  let skippedAt = Number.POSITIVE_INFINITY;
  const parser = new Parser({
    onopentag(name, attributes) {
      listener.open?.(name, attributes, within);
      if (skippedAt > within.length && skips(name, attributes, within)) skippedAt = within.length;
      if (skippedAt > within.length && BLOCKS.has(name)) listener.text('\n\n');
      if (skippedAt > within.length && name === 'br') listener.text('\n');
      within.push(name);
    },
    ontext(text) {
      if (skippedAt > within.length) listener.text(text);
      else if (within.at(-1) === 'title') listener.title?.(text);
    },
    onclosetag(name) {
      within.pop();
      if (skippedAt > within.length && BLOCKS.has(name)) listener.text('\n\n');
      if (skippedAt >= within.length) skippedAt = Number.POSITIVE_INFINITY;
      listener.close?.(name);
    },
  });
  parser.end(html);
}

/** Text with inline HTML and character references to plain text; white space stays as it is. */
export function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  const parts: string[] = [];
  walk(text, { text: (part) => parts.push(part) });
  return parts.join('');
}
