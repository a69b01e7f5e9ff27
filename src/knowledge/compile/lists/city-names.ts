/** The names that a language has for cities of the world: number in GeoNames, tab, name. */

import { type Pairs, parsePairs } from './pairs.ts';
import type { Parsed } from './problem.ts';

/** Parses a list of names by number in GeoNames. `file` is used in messages. */
export const parseCityNames = (file: string, content: string): Parsed<Pairs> =>
  parsePairs(file, content, {
    row: /^(\d+)\t(.+)$/,
    message: 'the row is not a city with its name',
    hint: 'A row is a number in GeoNames, a tab and a name.',
  });
