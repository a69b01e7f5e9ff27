/** Where the contents of a pack come from. */

/** One source of a pack, with its version and the day on which it was fetched. */
export interface Provenance {
  /** The id of a list of this repository, or the name of a package. */
  readonly name: string;
  readonly licence: string;
  /** Of a list: who wrote it, or what it was taken from. */
  readonly origin?: string;
  /** Of a package. */
  readonly version?: string;
  /** The day on which it was fetched: this version of a package, or a list; `own words, ` and the day of one that was written here. */
  readonly retrieved?: string;
}
