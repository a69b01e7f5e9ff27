/** PDF by PDF.js: the text of its pages, with the place at which each begins. */
import { getDocumentProxy } from 'unpdf';
import type { Problem } from '../../model.ts';
import { documentDrafts } from '../document.ts';
import type { Unpacker } from '../format.ts';
import { MAX_WHOLE } from '../limits.ts';
import { withPages } from '../pages.ts';
import { writePdf } from '../pdf/example.ts';
import { type Line, linesOf } from '../pdf/lines.ts';
import { readPages } from '../pdf/paragraphs.ts';
import { Unreadable, wholeBytes } from '../whole.ts';
import { encrypted } from './zip-file.ts';

/** More pages are no article, and no issue of a paper. */
const MAX_PAGES = 3000;
/** Pages with fewer letters on average are pictures of pages. */
const FEWEST_LETTERS = 20;
/** PDF.js says errors only. */
const VERBOSITY = 0;

const NO_TEXT = {
  message: 'It holds pictures of pages and no text.',
  hint: 'Let a program recognise the text first, such as ocrmypdf.',
} as const;

const partly = (path: string, pictures: number, pages: number): Problem => ({
  code: 'read/picture',
  where: path,
  message: `${pictures} of its ${pages} pages have no text: they are pictures, or empty.`,
  hint: NO_TEXT.hint,
});

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(bytes, {
      verbosity: VERBOSITY,
      isEvalSupported: false,
      useSystemFonts: false,
    });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw encrypted();
    throw error;
  }
}

/** Page by page, so that a process that watches sees it go on; then lines become paragraphs. */
export const unpacker: Unpacker = {
  example: (text) => writePdf([text]),
  async *unpack(source, path, words, _, alive) {
    const pdf = await open(new Uint8Array(wholeBytes(source, MAX_WHOLE)));
    if (pdf.numPages > MAX_PAGES)
      throw new Unreadable(
        'read/size',
        `It has ${pdf.numPages} pages; up to ${MAX_PAGES} are read.`,
        'Split it.',
      );
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? [item] : []))));
      page.cleanup();
      alive();
    }
    await pdf.destroy();
    const pictures = pages.filter(
      (lines) => lines.reduce((sum, { text }) => sum + text.length, 0) < FEWEST_LETTERS,
    );
    if (pages.flat().length === 0) throw new Unreadable('read/picture', NO_TEXT.message, NO_TEXT.hint);
    if (pictures.length > pages.length / 2 && pages.length > 1)
      yield partly(path, pictures.length, pages.length);
    const { pages: paragraphs, title } = readPages(pages);
    const text = withPages(paragraphs);
    const drafts = documentDrafts({ paragraphs: [text.body], title }, words);
    const [only] = drafts;
    const isWhole = drafts.length === 1 && only !== undefined && only.body === text.body;
    yield* isWhole ? [{ ...only, pages: text.pages }] : drafts;
  },
};
