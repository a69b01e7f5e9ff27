/** What a format of other databases is. A new one is a file beside this one and a line in `index.ts`. */
import type { Kind } from '../../model.ts';
import type { OwnName } from '../own-name.ts';

/** What somebody wants of a database: names in which languages, of which kind. */
export interface Wishes {
  /** The languages in which names are taken, the preferred one first. */
  readonly languages: readonly string[];
  /** What those are whose kind the data do not tell. */
  readonly kind?: Kind;
}

/** One record: a name, or why it is none. `kind` is said of those that are neither person, organization nor place. */
export type Imported = OwnName | { readonly skipped: 'kind' | 'name' | 'broken'; readonly line: number };

/** Takes the text of a file in pieces and gives what is complete. */
export interface ImportStream {
  readonly write: (text: string) => Iterable<Imported>;
  readonly end: () => Iterable<Imported>;
}

/** A format that names can be taken from. */
export interface ImportFormat {
  readonly id: string;
  readonly title: string;
  /** Whether a file begins like one of this format. */
  readonly recognises: (beginning: string) => boolean;
  readonly open: (wishes: Wishes) => ImportStream;
}
