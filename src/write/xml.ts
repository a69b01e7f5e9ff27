/** Text for XML 1.0. */
import { printable } from './printable.ts';

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  // Some readers take these for ends of lines, too.
  ['\u0085', '&#133;'],
  ['\u2028', '&#8232;'],
]);

/**
 * Escaped for content and attributes; characters that XML cannot hold are left out.
 * @example
 * xmlText('Lutz & Co.') // 'Lutz &amp; Co.'
 */
export function xmlText(value: string | number | boolean): string {
  return printable(String(value)).replace(/[&<>"'\t\n\r\u0085\u2028]/gu, (char) => ESCAPES.get(char) ?? char);
}
