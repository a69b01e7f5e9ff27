/** Forms of address in English. */
import type { Address } from '../address.ts';

export const address: Address = { f: ['Mrs', 'Mrs.', 'Ms', 'Ms.', 'Miss'], m: ['Mr', 'Mr.'] };
