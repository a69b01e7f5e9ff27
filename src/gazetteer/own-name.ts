/** A name of one's own, as a line of a table in the folder of names says it. */
import type { Kind } from '../model.ts';

/** An actor whom somebody has listed, with the names it goes by. */
export interface OwnName {
  readonly name: string;
  readonly kind: Kind;
  /** Other names of the same actor. */
  readonly aliases: readonly string[];
  /** What it is, in a few words. */
  readonly description?: string;
  /** Under which numbers others know it: `Q64`, `geonames:2950159`, an address. */
  readonly ids: readonly string[];
}

/** One that was read, with its place: `gazetteer/banks.tsv:12`. */
export interface ListedName extends OwnName {
  readonly at: string;
}
