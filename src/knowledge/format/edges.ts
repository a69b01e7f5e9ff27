/**
 * The edges of an automaton of words. An edge is one 32-bit number: bits 0-7 symbol, bit 8 last edge of its state, bit 9 a word
 * ends here, bits 10-31 the first edge of the target state (0: none). Children stand before their parents; the root's edges last.
 */

export const SYMBOL = 0xff;
export const LAST = 1 << 8;
export const FINAL = 1 << 9;
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
