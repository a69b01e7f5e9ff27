/** Numbers that look random and are the same in every run. */

/** 32 bits of FNV-1a, finished so that similar texts give unlike numbers. */
export function hash(text: string, seed = 0): number {
  let value = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** A point of the unit disc that depends on the text alone. */
export function hashPoint(text: string): { readonly x: number; readonly y: number } {
  const angle = (hash(text, 1) / 2 ** 32) * 2 * Math.PI;
  const radius = Math.sqrt(hash(text, 2) / 2 ** 32);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/** Mulberry32: numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}
