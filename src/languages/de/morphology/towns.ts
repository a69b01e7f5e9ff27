/** Words for towns, and those in -er for who and what comes from one. */

import { townsWith } from '../../towns.ts';
import { wordsIn } from '../../word-file.ts';
import townHeadsFile from '../words/town-heads.txt?raw';

/** `Berliner` -> Berlin, `Bremer` -> Bremen, `Karlsruher` -> Karlsruhe, `Münchner` -> München, `Basler` -> Basel. */
export const townsOf = townsWith('er', [
  ['', ''],
  ['', 'en'],
  ['', 'e'],
  ['n', 'en'],
  ['l', 'el'],
]);

/** Words for towns; compounds end in them. */
export const townHeads: ReadonlySet<string> = new Set(wordsIn(townHeadsFile));
