/** Numbers and places that depend on a text alone, and are the same in every run. */
import { FNV_START, fnv, mix } from '../base/hash.ts';

/**
 * 32 bits, unlike for similar texts.
 * @example
 * hash('Wondra') === hash('Wondra') // true
 * hash('Wondra') === hash('Wondra', 1) // false
 */
export const hash = (text: string, seed = 0): number => mix(fnv(text, FNV_START ^ seed));

/**
 * A point of the unit disc that a text always gets: different texts are spread evenly over it.
 * @example
 * const { x, y } = hashPoint('Wondra');
 * x * x + y * y < 1 // true
 */
export function hashPoint(text: string): { readonly x: number; readonly y: number } {
  const angle = (hash(text, 1) / 2 ** 32) * 2 * Math.PI;
  const radius = Math.sqrt(hash(text, 2) / 2 ** 32);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}
