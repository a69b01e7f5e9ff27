/** Pieces of bytes as one. */

/**
 * All bytes of pieces, one behind the other, in memory of their own.
 * @example
 * joinedBytes([Uint8Array.of(1, 2), Uint8Array.of(3)]) // Uint8Array.of(1, 2, 3)
 */
export function joinedBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
