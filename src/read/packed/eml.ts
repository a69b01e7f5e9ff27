/** One message of mail. */
import type { Unpacker } from '../format.ts';
import { MAX_WHOLE } from '../limits.ts';
import { wholeBytes } from '../whole.ts';
import { mailParts, mailWith, parseMail } from './mail.ts';

export const unpacker: Unpacker = {
  example: (text) => new TextEncoder().encode(mailWith(text)),
  async *unpack(source, path, words) {
    yield* mailParts(await parseMail(wholeBytes(source, MAX_WHOLE)), path, words);
  },
};
