/** A kind of XML that holds articles, told by its root. */
import type { Draft } from '../format.ts';
import type { ReadingWords } from '../words.ts';
import type { XmlListener } from './walk.ts';

/** Hears of the elements of one file, and gives its articles. */
export interface DialectReader extends XmlListener {
  /** What was read, when the document is at its end. */
  readonly drafts: () => readonly Draft[];
}

/** A kind of XML such as RSS, TEI or DocBook. */
export interface Dialect {
  readonly title: string;
  /** The names of its root elements, without prefixes. */
  readonly roots: readonly string[];
  /** A reader for one document; it hears the root, too. */
  readonly open: (path: string, words: ReadingWords) => DialectReader;
}
