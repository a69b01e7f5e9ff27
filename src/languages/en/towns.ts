/** Words in -er for who and what comes from a town; English keeps those that German names bring along. */

import { townsWith } from '../towns.ts';

/** `Londoner` -> London, `Lausanner` -> Lausanne; `Dresdner` (a bank) -> Dresden, `Bremer` -> Bremen, `Basler` -> Basel. */
export const townsOf = townsWith('er', [
  ['', ''],
  ['', 'e'],
  ['', 'en'],
  ['n', 'en'],
  ['l', 'el'],
]);
