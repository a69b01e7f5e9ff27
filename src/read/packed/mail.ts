/** Messages of mail (RFC 5322, MIME) to drafts; the files that are attached are read like any files. */
import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Fields } from '../fields.ts';
import type { Draft, Inner } from '../format.ts';
import { html } from '../page/html.ts';
import type { ReadingWords } from '../words.ts';

/** Reads a message. Throws for what is none. */
export const parseMail = (bytes: Uint8Array): Promise<Email> =>
  PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer' });

/** The value of a header of a mail by its name in small letters. */
export const headerOf = ({ headers }: Email, key: string): string | undefined =>
  headers.find((header) => header.key === key)?.value;

/** The day is that of the sender: what the parser gives is turned to UTC. */
function fieldsOf(email: Email): Fields {
  const { subject, from } = email;
  const date = headerOf(email, 'date');
  const source = from?.name || from?.address;
  return {
    ...(subject && { title: subject.replace(/\s+/g, ' ').trim() }),
    ...(date && { date }),
    ...(source && { source }),
  };
}

/** The text of a message: what was written as text, or else the article of its page. */
function bodyOf({ text, html: page }: Email, path: string, words: ReadingWords): string {
  if (text?.trim()) return text;
  return html.read(page ?? '', path, words).drafts[0]?.body ?? '';
}

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** What was sent as a file of its own, and not as a picture of the message. */
const isFile = ({ filename, disposition, related }: Attachment): boolean =>
  filename !== null && disposition !== 'inline' && !related;

/** A message as a draft, and its files. */
export function* mailParts(email: Email, path: string, words: ReadingWords): Iterable<Draft | Inner> {
  yield { fields: fieldsOf(email), body: bodyOf(email, path, words) };
  for (const attachment of email.attachments.filter(isFile)) {
    const bytes = bytesOf(attachment);
    const name = attachment.filename?.replace(/[/\\]/g, '_') ?? '';
    yield { path: `${path}/${name}`, source: { size: bytes.length, chunks: () => [bytes] } };
  }
}

/** A message with this text, for examples. */
export const mailWith = (text: string): string =>
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text}\r\n`;
