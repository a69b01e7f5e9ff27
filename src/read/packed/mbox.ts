/** A folder of mail in one file of any size (RFC 4155): each message begins with a line `From ` behind an empty one. */
import type { ByteSource } from '../decode.ts';
import type { Unpacker } from '../format.ts';
import { MAX_WHOLE, tooLong } from '../limits.ts';
import { mailParts, mailWith, parseMail } from './mail.ts';

const BEGIN = 'From ';
const QUOTED = /^>+From /;

/** Each byte as one character. */
const decode = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
};
const encode = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

function* linesOf(source: ByteSource): Iterable<string> {
  let rest: string[] = [];
  let size = 0;
  for (const chunk of source.chunks()) {
    const lines = decode(chunk).split('\n');
    const last = lines.pop() ?? '';
    for (const line of lines) {
      yield `${rest.join('')}${line}\n`;
      rest = [];
      size = 0;
    }
    size += last.length;
    if (size <= MAX_WHOLE) rest.push(last);
  }
  if (rest.length > 0) yield rest.join('');
}

/** The messages of a folder, one after the other; one that is too large is `undefined`. */
export function* messagesOf(source: ByteSource): Iterable<Uint8Array | undefined> {
  let lines: string[] | undefined;
  let size = 0;
  let wasEmpty = true;
  const take = () => (size > MAX_WHOLE ? undefined : encode((lines ?? []).join('')));
  for (const line of linesOf(source)) {
    if (wasEmpty && line.startsWith(BEGIN)) {
      if (lines !== undefined) yield take();
      lines = [];
      size = 0;
    } else if (lines !== undefined) {
      size += line.length;
      if (size <= MAX_WHOLE) lines.push(QUOTED.test(line) ? line.slice(1) : line);
    }
    wasEmpty = line.trim() === '';
  }
  if (lines !== undefined) yield take();
}

/** Message by message: a file may be larger than memory. */
export const unpacker: Unpacker = {
  example: (text) =>
    new TextEncoder().encode(`From a@example.org Mon Jan  6 10:00:00 2020\n${mailWith(text)}`),
  async *unpack(source, path, words) {
    let number = 0;
    for (const message of messagesOf(source)) {
      number++;
      const at = `${path}#${number}`;
      if (message === undefined) yield tooLong('The message', at);
      else yield* mailParts(await parseMail(message), at, words);
    }
    if (number === 0) {
      const text = 'No line of it begins a message.';
      yield { code: 'read/damaged', where: path, message: text, lost: true };
    }
  },
};
