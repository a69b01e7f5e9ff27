/** HTML pages: the text of the article, with what the page says about it. */
import type { Problem } from '../../model.ts';
import type { WholeFormat } from '../format.ts';
import { MAX_DEPTH, walk } from '../markup.ts';
import { createBlockReader } from './blocks.ts';
import { furnitureWith } from './furniture.ts';
import { createHead } from './head.ts';
import { mainText } from './main-text.ts';

const tooDeep = (path: string): Problem => ({
  code: 'read/nested',
  where: path,
  message: `Elements are nested more than ${MAX_DEPTH} deep; the text may lack something.`,
  hint: 'Save the page anew, or copy its text into a text file.',
});

/** The article, without what stands around it on the page. */
export const html: WholeFormat = {
  id: 'html',
  title: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  example: (text) => `<article><p>${text}</p></article>`,
  read: (text, path, { keys, furniture }) => {
    const head = createHead();
    const page = createBlockReader(furnitureWith(furniture));
    const isShallow = walk(text, {
      open: (name, attributes) => {
        head.open(name, attributes);
        page.open(name, attributes);
      },
      title: head.title,
      script: head.script,
      text: (part) => {
        head.text(part);
        page.text(part);
      },
      close: (name) => {
        head.close(name);
        page.close(name);
      },
    });
    const main = mainText(page.blocks(), page.containers());
    const body = main.text === '' ? (head.body(keys) ?? '') : main.text;
    const fields = head.fields(keys, main.time);
    return { drafts: [{ fields, body }], problems: isShallow ? [] : [tooDeep(path)] };
  },
};
