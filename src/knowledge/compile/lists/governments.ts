/** Whose names stand for governments: row of a country, rows of its capital, rows of seats of the government, row of the government, with tabs between them. The page reads it. */

import { type Pairs, parsePairs } from './pairs.ts';
import type { Parsed } from './problem.ts';

/** Parses the list of names by country. `file` is used in messages. */
export const parseGovernments = (file: string, content: string): Parsed<Pairs> =>
  parsePairs(file, content, {
    row: /^(countries\/[\p{L}-]+)\t((?:(?:[\p{L}-]+\/[\p{L}-]+(?: [\p{L}-]+\/[\p{L}-]+)*)?\t){2}(?:[\p{L}-]+\/[\p{L}-]+)?)$/u,
    message: 'the row is not a country with the names of its government',
    hint: 'A row has the row of a country, a tab, rows of its capital with blanks between them, a tab, such rows of seats of the government, a tab and the row of the government, where there is one.',
  });
