/** Bytes to text, in pieces. */
import { createEncodingProbe, type EncodingName } from './encoding.ts';

/** The bytes of a file, as often as they are asked for. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  readonly chunks: () => Iterable<Uint8Array>;
}

/** What the bytes are: text in pieces, with the number of its characters that are damaged and shown as �; or nothing to read. */
export type Decoded =
  | { readonly type: 'text'; readonly pieces: Iterable<string>; readonly damaged: number }
  | { readonly type: 'binary' };

/** Windows-1252 from 0x80 to 0x9f; some versions of Node decode these as Latin-1. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Windows-1252 from text that was decoded as Latin-1 or as Windows-1252.
 * @example
 * asWindows('\u0084Nein\u0093') // '„Nein“'
 */
export const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (character) => WINDOWS.charAt(character.charCodeAt(0) - 0x80));

function* pieces(source: ByteSource, name: EncodingName): Generator<string> {
  const decoder = new TextDecoder(name);
  const finish = (text: string) => (name === 'windows-1252' ? asWindows(text) : text);
  for (const bytes of source.chunks()) yield finish(decoder.decode(bytes, { stream: true }));
  yield finish(decoder.decode());
}

/** The text of a source, without a byte order mark. The bytes pass twice: to tell their encoding, and to decode them. */
export function decode(source: ByteSource): Decoded {
  const probe = createEncodingProbe();
  for (const bytes of source.chunks()) probe.write(bytes);
  const encoding = probe.end();
  if (encoding.type === 'binary') return encoding;
  const { name, damaged } = encoding;
  return { type: 'text', pieces: { [Symbol.iterator]: () => pieces(source, name) }, damaged };
}
