/** Forms of address in German. */
import type { Address } from '../address.ts';

/** By gender; *Herrn* is the dative and the accusative. */
export const address: Address = { f: ['Frau', 'Fr.'], m: ['Herr', 'Herrn', 'Hr.', 'Hrn.'] };
