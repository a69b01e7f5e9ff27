/** Offices that well-known people have no more: row of a person, tab, kinds of office each with the year in which the last one ended. */

import { type Pairs, parsePairs } from './pairs.ts';
import type { Parsed } from './problem.ts';

/** Parses the list of offices by row. `file` is used in messages. */
export const parseEndedOffices = (file: string, content: string): Parsed<Pairs> =>
  parsePairs(file, content, {
    row: /^(people-[\p{L}\d-]+\/[\p{L}\d-]+)\t([a-z]+=\d{4}(?: [a-z]+=\d{4})*)$/u,
    message: 'the row is not a person with offices that are over',
    hint: 'A row is the row of a person, a tab and kinds of office with blanks between them, each with the year of its end: president=2017.',
  });
