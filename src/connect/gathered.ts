/** What is gathered of a selection before it is counted. */

/** Units by article and sentence; their members by the numbers of the actors. */
export interface Gathered {
  readonly article: Uint32Array;
  /** The sentence with which it begins. */
  readonly sentence: Uint32Array;
  /** The places of each unit are those from `from` up to, without, `to`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The members of unit `u` are those from `starts[u]` up to, without, `starts[u + 1]`. */
  readonly starts: Uint32Array;
  readonly actor: Uint32Array;
  /** The number of the unit of each member. */
  readonly unit: Uint32Array;
  /** How many members of its unit stand before it: 63 at most. */
  readonly before: Uint8Array;
  /** Whether a sentence that counts names it, 1 or 0. */
  readonly fresh: Uint8Array;
  /** Whether the first sentence of the unit names it, 1 or 0. */
  readonly leads: Uint8Array;
}
