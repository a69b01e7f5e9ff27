/** Lists of which the words are kept with their notes. */

import { NOTED_CLASSES } from '../../classes.ts';
import type { Section } from '../../format/directory.ts';
import { classOf, type WordSource } from '../lists/words.ts';

/** The lists, a word a line. */
export const notedLists = (lists: readonly WordSource[]): readonly (readonly [string, Section])[] =>
  NOTED_CLASSES.map((name) => [
    `list-${name}`,
    lists
      .filter((list) => classOf(list) === name)
      .flatMap(({ rows }) => rows.map(({ word, note }) => `${word}\t${note}`))
      .join('\n'),
  ]);
