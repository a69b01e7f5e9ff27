/** Lists of which the words are kept with their notes. */

import type { NotedClass } from '../classes.ts';
import type { Pack } from './pack.ts';

/** The words of a list with their notes. */
export type Notes = ReadonlyMap<string, readonly string[]>;

/** Reads a list when it is asked for. */
export const openNotes =
  (pack: Pack) =>
  (list: NotedClass): Notes =>
    new Map(
      pack
        .text(`list-${list}`)
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t'))
        .map(([word = '', note = '']) => [word, note.split(' ').filter(Boolean)]),
    );
