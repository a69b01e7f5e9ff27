/** Files of XML: which kind one is, its root says. */
import type { Problem } from '../../model.ts';
import type { WholeFormat } from '../format.ts';
import { Unreadable } from '../whole.ts';
import { alto } from './alto.ts';
import type { Dialect, DialectReader } from './dialect.ts';
import { feed } from './feed.ts';
import { tei } from './tei.ts';
import { walkXml } from './walk.ts';

/** The kinds of XML that are read. A new one is a file beside this and a word in this list. */
export const DIALECTS: readonly Dialect[] = [feed, tei, alto];

const lost = (path: string, code: string, message: string, hint: string): Problem => ({
  code,
  where: path,
  message,
  hint,
  lost: true,
});

const unknownRoot = (path: string, root: string | undefined): Problem =>
  lost(
    path,
    'read/xml',
    root === undefined ? 'It is not XML.' : `XML of this kind (“${root}”) is not read.`,
    `These kinds are: ${DIALECTS.map(({ title }) => title).join(', ')}.`,
  );

/** A document of any other root is a problem that names it. */
export const xml: WholeFormat = {
  id: 'xml',
  title: 'XML (RSS, Atom, TEI, ALTO)',
  extensions: ['.xml', '.rss', '.atom'],
  mediaTypes: ['application/xml', 'text/xml', 'application/rss+xml', 'application/atom+xml'],
  example: (text) => `<rss><channel><item><description>${text}</description></item></channel></rss>`,
  read: (text, path, words) => {
    let root: string | undefined;
    let reader: DialectReader | undefined;
    const problems: Problem[] = [];
    try {
      walkXml(text, {
        open: (name, attributes) => {
          if (root === undefined) {
            root = name;
            reader = DIALECTS.find(({ roots }) => roots.includes(name))?.open(path, words);
          }
          reader?.open?.(name, attributes);
        },
        text: (part) => reader?.text?.(part),
        close: (name) => reader?.close?.(name),
      });
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      problems.push(lost(path, error.code, error.message, 'Save it anew.'));
    }
    if (reader === undefined) return { drafts: [], problems: [unknownRoot(path, root), ...problems] };
    return { drafts: reader.drafts(), problems };
  },
};
