/** What a table of names says. */

import type { Kind } from '../../../model.ts';
import type { Head } from './head.ts';

/** One row. Names may carry inflection marks. */
export interface NameRow {
  readonly id: string;
  readonly kind: Kind;
  /** By language code; the first is the citation form. */
  readonly names: ReadonlyMap<string, string>;
  readonly also: readonly string[];
  /** Further spellings of single words of the names; `undefined` in a table whose names are not respelled. */
  readonly spellings: readonly string[] | undefined;
  readonly flags: readonly string[];
  /** Words of a language that belong to the name, by `<code>:<what>`: `de:adjective`. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Whether its table is one of settlements, or of what bears the name of the settlement in which it lies. */
  readonly isSettlement: boolean;
  readonly where: string;
}

/** A table of names as it was read. */
export interface NameSource {
  readonly head: Head;
  readonly rows: readonly NameRow[];
}
