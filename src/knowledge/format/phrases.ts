/**
 * Names of several words as a trie over word numbers, in columns.
 * States are numbered breadth-first, so that the edge `e` leads to the state `e + 1` and no target has to be stored.
 * Rows of actors are numbered by the state of their citation form, so that most values need not be stored either.
 */
export interface StoredPhrases {
  /** Edges of each state; LEB128. */
  readonly degrees: Uint8Array;
  /** Word numbers, as steps from the edge before where there is one; LEB128. */
  readonly words: Uint8Array;
  /** Per state the number of actors and each of them: 0 for the next new row, else 1 + zigzag of the distance from it; times two, plus 1 for a surname. */
  readonly values: Uint8Array;
}
