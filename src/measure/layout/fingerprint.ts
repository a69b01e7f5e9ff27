/** What the places of a layout depend on, besides where actors stood. */
import { FNV_START, fnv, fnvStep, mix } from '../../base/hash.ts';
import type { Springs } from './force.ts';

/** Names the actors with their sizes, and what pulls them together, by 16 hexadecimal digits. */
export function fingerprintOf(ids: readonly string[], sizes: Float64Array, springs: Springs): string {
  const { source, target, weight } = springs;
  const columns = [source, target, wordsOf(weight), wordsOf(sizes)];
  const sum = (seed: number): number => {
    const start = ids.reduce((hash, id) => fnvStep(fnv(id, hash), id.length), FNV_START ^ seed);
    return mix(columns.reduce((hash, column) => column.reduce(fnvStep, hash), start));
  };
  return [1, 2].map((seed) => sum(seed).toString(16).padStart(8, '0')).join('');
}

/** The bits of numbers, 32 at a time. */
const wordsOf = ({ buffer, byteOffset, length }: Float64Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, 2 * length);
