/** One message of mail. */
import type { Unpacker } from '../format.ts';
import { MAX_WHOLE } from '../limits.ts';
import { wholeBytes } from '../whole.ts';
import { mailParts, mailWith, parseMail } from './mail.ts';

/** The text of the message, and the files that are attached as files of their own. */
export const unpacker: Unpacker = {
  example: (text) => new TextEncoder().encode(mailWith(text)),
  async *unpack(source, path, words) {
    yield* mailParts(await parseMail(wholeBytes(source, MAX_WHOLE)), path, words);
  },
};
