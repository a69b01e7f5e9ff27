/** Whose names stand for governments: row of a country, tab, rows of its capital and of seats, tab, row of the government. The page reads it. */

import { type Pairs, parsePairs } from './pairs.ts';
import type { Parsed } from './problem.ts';

/** Parses the list of names by country. `file` is used in messages. */
export const parseGovernments = (file: string, content: string): Parsed<Pairs> =>
  parsePairs(file, content, {
    row: /^(countries\/[\p{L}-]+)\t((?:[\p{L}-]+\/[\p{L}-]+(?: [\p{L}-]+\/[\p{L}-]+)*)?\t(?:orgs-government\/[\p{L}-]+)?)$/u,
    message: 'the row is not a country with the names of its government',
    hint: 'A row is the row of a country, a tab, rows of its capital and of seats with blanks between them, a tab and the row of the government, where there is one.',
  });
