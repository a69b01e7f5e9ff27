/** Forms of address in German. */
import type { Address } from '../address.ts';

export const address: Address = { f: ['Frau'], m: ['Herr', 'Herrn'] };
