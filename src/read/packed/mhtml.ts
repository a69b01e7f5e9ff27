/** Web pages as browsers save them into one file (RFC 2557). The day on which one was saved is not that of its article. */
import type { Unpacker } from '../format.ts';
import { MAX_WHOLE } from '../limits.ts';
import { html } from '../page/html.ts';
import { Unreadable, wholeBytes } from '../whole.ts';
import { headerOf, parseMail } from './mail.ts';

const HEAD = 'MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';

/** The page, read as HTML, with the address that the browser has kept. */
export const unpacker: Unpacker = {
  example: (text) => new TextEncoder().encode(`${HEAD}<article><p>${text}</p></article>\r\n`),
  async *unpack(source, path, words) {
    const page = await parseMail(wholeBytes(source, MAX_WHOLE));
    if (!page.html) throw new Unreadable('read/damaged', 'It is not a saved page: its text is missing.');
    const { drafts, problems } = html.read(page.html, path, words);
    yield* problems;
    const url = headerOf(page, 'snapshot-content-location');
    for (const draft of drafts)
      yield { ...draft, fields: { ...(url !== undefined && { url }), ...draft.fields } };
  },
};
