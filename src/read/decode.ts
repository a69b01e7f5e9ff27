/** Bytes of unknown encoding to text: byte order marks first, then UTF-8, then Windows-1252. */

/** What the bytes are: text, text with replaced bytes, or nothing to read. */
export type Decoded =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'damaged'; readonly text: string; readonly replaced: number }
  | { readonly type: 'binary' };

/** Of a text's characters, at most this share are control characters. */
const CONTROL_SHARE = 0.005;
/** UTF-8 with single bad bytes has at most this share of them among its characters beyond ASCII. */
const DAMAGE_SHARE = 0.1;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
// biome-ignore lint/suspicious/noControlCharactersInRegex: counting them is the point.
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/g;

/** ASCII only and without NUL would pass any decoder, so a look at the control characters decides. */
function unlessBinary(text: string): Decoded {
  const binary = text.includes('\u0000') || count(text, CONTROLS) > text.length * CONTROL_SHARE;
  return binary ? { type: 'binary' } : { type: 'text', text };
}

/** Windows-1252 from 0x80 to 0x9f; some versions of Node decode these as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));
}

function withMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? undefined : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return undefined;
}

function withoutMark(bytes: Uint8Array): Decoded {
  try {
    return unlessBinary(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const loose = new TextDecoder('utf-8').decode(bytes);
    const replaced = count(loose, /\ufffd/g);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII begins with them.
    const beyond = count(loose, /[^\u0000-\u007f]/g);
    if (loose.includes('\u0000')) return { type: 'binary' };
    if (replaced <= beyond * DAMAGE_SHARE) return { type: 'damaged', text: loose, replaced };
    return unlessBinary(windows1252(bytes));
  }
}

/** The text of the bytes, without a byte order mark. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = withMark(bytes);
  return encoding === undefined ? withoutMark(bytes) : unlessBinary(new TextDecoder(encoding).decode(bytes));
}
