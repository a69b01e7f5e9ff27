/** German dates: `3. März 2020`. */

import type { DateWords } from '../dates.ts';

/** With the Austrian names of months and spellings without umlauts. */
export const dates: DateWords = {
  months: [
    'januar jänner jaenner',
    'februar feber',
    'märz maerz mrz',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'dezember',
  ],
  ordinalEndings: [],
};
