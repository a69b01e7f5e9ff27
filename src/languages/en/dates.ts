/** English dates: `January 3rd, 2020`. */

import type { DateWords } from '../dates.ts';

/** Numbers may have an ending: *3rd*. */
export const dates: DateWords = {
  months: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
};
