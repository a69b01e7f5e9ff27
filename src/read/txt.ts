/** Plain text. Before the first word may stand `date 2020-01`; a short first line of its own is the headline. */
import type { Fields, Format } from './format.ts';

const dateUnder = (keys: readonly string[]) =>
  new RegExp(`^\\s*(?:${keys.join('|')}):?\\s+(\\d{4}(?:-\\d{1,2}(?:-\\d{1,2})?)?)(?=\\s|$)[ \\t]*\\n?`, 'i');
const HEADLINE = /^([^\n]{3,150}[^\s.!?:;,])[ \t]*\n[ \t]*\n/;

export const txt: Format = {
  id: 'txt',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  example: (text) => text,
  read: (text, _, { keys }) => {
    const lines = text.replace(/\r\n?/g, '\n');
    const date = dateUnder(keys.date).exec(lines);
    const body = date === null ? lines : lines.slice(date[0].length);
    const title = HEADLINE.exec(body.trimStart())?.[1];
    const fields: Fields = {
      ...(date?.[1] !== undefined && { date: date[1] }),
      ...(title !== undefined && { title: title.replace(/\s+/g, ' ') }),
    };
    return { drafts: [{ fields, body }], problems: [] };
  },
};
