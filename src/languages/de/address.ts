/** Forms of address in German. */
import type { Address } from '../address.ts';

/** By gender; *Herrn* is the dative and the accusative. Behind a surname: `Wondra-Gattin`. */
export const address: Address = {
  f: ['Frau', 'Fr.'],
  m: ['Herr', 'Herrn', 'Hr.', 'Hrn.'],
  behind: { f: ['Ehemann', 'Gatte', 'Witwer'], m: ['Ehefrau', 'Gattin', 'Witwe'] },
};
