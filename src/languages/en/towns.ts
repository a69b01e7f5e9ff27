/** Words for towns, and those in -er for who and what comes from one; English keeps those that German names bring along. */

import { townsWith } from '../towns.ts';

/** `Londoner` -> London, `Lausanner` -> Lausanne; `Dresdner` (a bank) -> Dresden, `Bremer` -> Bremen, `Basler` -> Basel. */
export const townsOf = townsWith('er', [
  ['', ''],
  ['', 'e'],
  ['', 'en'],
  ['n', 'en'],
  ['l', 'el'],
]);

/** Words for towns; compounds end in them. */
export const townHeads: ReadonlySet<string> = new Set([
  'city',
  'town',
  'village',
  'capital',
  'suburb',
  'municipality',
]);
