/** Words in -er for who and what comes from a town. */

import { townsWith } from '../../towns.ts';

/** `Berliner` -> Berlin, `Bremer` -> Bremen, `Karlsruher` -> Karlsruhe, `Münchner` -> München, `Basler` -> Basel. */
export const townsOf = townsWith('er', [
  ['', ''],
  ['', 'en'],
  ['', 'e'],
  ['n', 'en'],
  ['l', 'el'],
]);
