/**
 * The edges of an automaton of words. An edge is one 32-bit number: bits 0-7 symbol, bit 8 last edge of its state, bit 9 a word
 * ends here, bits 10-31 the first edge of the target state (0: none). Children stand before their parents; the root's edges last.
 */

/** The bits of an edge that hold its symbol: at most 255 different letters, 0 is none. */
export const SYMBOL = 0xff;
/** Set on the last edge of a state: edges of one state lie side by side. */
export const LAST = 1 << 8;
/** Set where a word ends, be it that longer ones go on. */
export const FINAL = 1 << 9;
/** How far up the target lies: 22 bits, for four million edges. */
export const TARGET_SHIFT = 10;

/** The alphabet in symbol order (symbol 1 is its first character), the edges, the root's first edge. */
export interface AutomatonData {
  readonly alphabet: string;
  readonly edges: Uint32Array;
  readonly root: number;
}

/** The columns in which edges are stored: they compress far better than the edges themselves. */
export interface StoredEdges {
  readonly symbols: Uint8Array;
  readonly marks: Uint8Array;
  /** How far back the target lies, 0 for none; LEB128. */
  readonly steps: Uint8Array;
}
