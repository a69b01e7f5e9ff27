/** Plain text. */
import type { WholeFormat } from './format.ts';
import { plainDrafts } from './plain.ts';

/** One article, or a bundle as databases of the press save it. */
export const txt: WholeFormat = {
  id: 'txt',
  title: 'Plain text',
  extensions: ['.txt', '.text'],
  mediaTypes: ['text/plain'],
  example: (text) => text,
  read: (text, _, words) => ({ drafts: plainDrafts(text, words), problems: [] }),
};
