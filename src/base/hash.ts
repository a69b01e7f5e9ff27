/** Hashes of 32 bits, for numbers that look random and keys of tables; not for secrets. */

/** The offset basis of FNV-1a for 32 bits, as a signed number. */
export const FNV_START = 0x811c9dc5 | 0;

/** FNV-1a with one more code unit. */
export const fnvStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/**
 * FNV-1a of the code units of a text.
 * @example
 * fnv('a') // 3826002220
 */
export function fnv(text: string, start = FNV_START): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = fnvStep(hash, text.charCodeAt(i));
  return hash >>> 0;
}

/**
 * The finalizer of MurmurHash3: similar numbers become unlike ones.
 * @example
 * mix(0) // 0
 * mix(1) === mix(2) // false
 */
export function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
