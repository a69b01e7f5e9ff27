/** What an input format is: a reader from the text or the bytes of one file to drafts of articles. */
import type { Problem } from '../model.ts';
import type { Columns } from './article-columns.ts';
import type { ByteSource } from './decode.ts';
import type { Fields } from './fields.ts';
import type { ReadingWords } from './words.ts';

/** An article as its file has it: stated fields and a plain body. */
export interface Draft {
  readonly fields: Fields;
  readonly body: string;
  /** Where the draft begins, where a file holds several. */
  readonly line?: number;
  /** Where each page of the body begins, where the file has pages. */
  readonly pages?: readonly number[];
}

/** What a file gave, and what in it could not be read. */
export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** Takes the text of a file in pieces and gives each draft as soon as it is complete. Never throws. */
export interface DraftStream {
  readonly write: (text: string) => Iterable<Draft | Problem>;
  readonly end: () => Iterable<Draft | Problem>;
}

interface Named {
  readonly id: string;
  readonly title: string;
  /** File name endings with their dot, lower case; the usual one first. */
  readonly extensions: readonly [usual: string, ...others: string[]];
  /** What servers call such files, lower case; the registered one first. */
  readonly mediaTypes: readonly [registered: string, ...others: string[]];
}

/** A format whose files are text. */
interface TextFormat extends Named {
  /** A file of this format with one article that has this text. */
  readonly example: (text: string) => string;
}

/** A format of one article a file, or of a few. */
export interface WholeFormat extends TextFormat {
  /** Never throws: what cannot be read becomes a problem. `path` is for the problems only; `words` name the fields. */
  readonly read: (text: string, path: string, words: ReadingWords) => Drafts;
}

/** A format of many articles a file, which may be larger than the memory. */
export interface StreamedFormat extends TextFormat {
  /** `columns` are those of a table, where somebody has said or kept them. */
  readonly open: (path: string, words: ReadingWords, columns?: Columns) => DraftStream;
}

/** A file inside another one: of an archive, of a mailbox. Its path says where it lies, and what format it has. */
export interface Inner {
  readonly path: string;
  readonly source: ByteSource;
}

/** Takes the bytes of a file apart. */
export interface Unpacker {
  /** A file of the format with one article that has this text. */
  readonly example: (text: string) => Uint8Array;
  /**
   * What it throws is told as damage of the file. Whoever iterates may stop at any time.
   * @param alive is called now and then by what takes long until its first result.
   */
  readonly unpack: (
    source: ByteSource,
    path: string,
    words: ReadingWords,
    columns: Columns | undefined,
    alive: () => void,
  ) => AsyncIterable<Draft | Problem | Inner> | Iterable<Draft | Problem | Inner>;
}

/**
 * A format whose bytes have to be unpacked or decoded by other means than those of text. What does that is loaded when it is
 * needed; it may take long and much memory, so that programs let it run in a process of its own.
 */
export interface PackedFormat extends Named {
  readonly load: () => Promise<Unpacker>;
}

/** One way to write articles into a file. */
export type Format = WholeFormat | StreamedFormat | PackedFormat;
