/** A kind of XML that holds articles, told by its root. */
import type { Draft } from '../format.ts';
import type { ReadingWords } from '../words.ts';
import type { XmlListener } from './walk.ts';

export interface DialectReader extends XmlListener {
  /** What was read, when the document is at its end. */
  readonly drafts: () => readonly Draft[];
}

export interface Dialect {
  readonly title: string;
  /** The names of its root elements, without prefixes. */
  readonly roots: readonly string[];
  /** A reader for one document; it hears the root, too. */
  readonly open: (path: string, words: ReadingWords) => DialectReader;
}
