/** Countries and their regions: code of GeoNames (`CA`, `CA.08`), tab, row of the tables. */

import { type Pairs, parsePairs } from './pairs.ts';
import type { Parsed } from './problem.ts';

/** Parses the list of rows by code. `file` is used in messages. */
export const parseDivisions = (file: string, content: string): Parsed<Pairs> =>
  parsePairs(file, content, {
    row: /^([A-Z]{2}(?:\.\w+)?)\t([\w-]+\/[\w-]+)$/,
    message: 'the row is not a division with its row',
    hint: 'A row is a code of GeoNames such as CA or CA.08, a tab and the id of a row of the tables.',
  });
