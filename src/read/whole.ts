/** Files that have to be read as a whole before anything in them is understood. */
import { joinedBytes } from '../base/joined-bytes.ts';
import type { ByteSource } from './decode.ts';

/** What is wrong with a file, in words for people; told as a problem of the file. */
export class Unreadable extends Error {
  readonly code: string;
  readonly hint: string | undefined;
  constructor(code: string, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.hint = hint;
  }
}

const inMegabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;

/** The bytes of a source. Throws `Unreadable` as soon as there are more than `most`, whatever size the source states. */
export function wholeBytes(source: ByteSource, most: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (const chunk of source.chunks()) {
    size += chunk.length;
    if (size > most) {
      const message = `It has more than ${inMegabytes(most)}, the most that is read of a file of this kind.`;
      throw new Unreadable('read/size', message, 'Split it.');
    }
    chunks.push(chunk);
  }
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  return joinedBytes(chunks);
}
