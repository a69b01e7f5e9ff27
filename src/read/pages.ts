/** Pages of paragraphs to one text that knows where each page begins. */

const PARTED = '\n\n';
/** A paragraph that no sentence ends goes on at the head of the next page. */
const GOES_ON = /[\p{L}\p{N},;–-]$/u;
const BROKEN = /\p{L}-$/u;
const LOWER = /^\p{Ll}/u;

/** What joins two paragraphs across pages, and whether a hyphen at the end of the first belongs to the break. */
function jointOf(end: string, begin: string): { readonly joint: string; readonly cut: number } {
  if (BROKEN.test(end) && LOWER.test(begin)) return { joint: '', cut: 1 };
  return GOES_ON.test(end) && LOWER.test(begin) ? { joint: ' ', cut: 0 } : { joint: PARTED, cut: 0 };
}

/**
 * The text of pages, in composed letters, with the place at which each begins.
 * @example
 * withPages([['Es regnet.'], ['Es schneit.']]).pages // [0, 12]
 */
export function withPages(pages: readonly (readonly string[])[]): {
  readonly body: string;
  readonly pages: readonly number[];
} {
  let body = '';
  const starts = pages.map((paragraphs) => {
    const text = paragraphs.join(PARTED).normalize('NFC');
    if (text === '') return body.length;
    const { joint, cut } = body === '' ? { joint: '', cut: 0 } : jointOf(body.slice(-20), text.slice(0, 1));
    body = body.slice(0, body.length - cut) + joint;
    const start = body.length;
    body += text;
    return start;
  });
  return { body, pages: starts };
}
