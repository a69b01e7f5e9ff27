/** Forms of address in German. */
import type { Address } from '../address.ts';

export const address: Address = { f: ['Frau', 'Fr.'], m: ['Herr', 'Herrn', 'Hr.', 'Hrn.'] };
