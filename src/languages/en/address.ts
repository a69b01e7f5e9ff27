/** Forms of address in English. */
import type { Address } from '../address.ts';

/** By whom they address; British papers leave out the full stop. */
export const address: Address = { f: ['Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss'], m: ['Mr', 'Mr.'] };
