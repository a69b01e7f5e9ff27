/** Text for XML 1.0. */

const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** Escaped for content and attributes; characters that XML cannot hold (controls, lone surrogates) are left out. */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .replace(FORBIDDEN, '')
    .replace(/[&<>"'\t\n\r]/gu, (char) => ESCAPES.get(char) ?? char);
}
