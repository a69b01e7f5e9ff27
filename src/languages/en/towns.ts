/** Words for towns, and those in -er for who and what comes from one; English keeps those that German names bring along. */

import { townsWith } from '../towns.ts';
import { wordsIn } from '../word-file.ts';
import townHeadsFile from './words/town-heads.txt?raw';

/** `Londoner` -> London, `Lausanner` -> Lausanne; `Dresdner` (a bank) -> Dresden, `Bremer` -> Bremen, `Basler` -> Basel. */
export const townsOf = townsWith('er', [
  ['', ''],
  ['', 'e'],
  ['', 'en'],
  ['n', 'en'],
  ['l', 'el'],
]);

/** Words for towns; compounds end in them. */
export const townHeads: ReadonlySet<string> = new Set(wordsIn(townHeadsFile));
