/** What an input format is: a reader from the decoded text of one file to drafts of articles. */
import type { Problem } from '../model.ts';
import type { FieldKeys } from './fields.ts';

/** The fields of an article as a file states them, before they are checked. */
export interface Fields {
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly language?: string;
}

/** An article as its file has it: stated fields and a plain body. */
export interface Draft {
  readonly fields: Fields;
  readonly body: string;
  /** Where the draft begins, where a file holds several. */
  readonly line?: number;
}

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
  /** A file of this format with one article that has this text. */
  readonly example: (text: string) => string;
}

/** A format of one article a file. */
export interface WholeFormat extends Named {
  /** Never throws: what cannot be read becomes a problem. `path` is for the problems only; `keys` name the fields. */
  readonly read: (text: string, path: string, keys: FieldKeys) => Drafts;
}

/** A format of many articles a file, which may be larger than the memory. */
export interface StreamedFormat extends Named {
  readonly open: (path: string, keys: FieldKeys) => DraftStream;
}

/** One way to write articles into a file. */
export type Format = WholeFormat | StreamedFormat;
