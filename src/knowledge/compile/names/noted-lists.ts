/** Lists of which the words are kept with their notes. */

import { NOTED_CLASSES, type NotedClass } from '../../classes.ts';
import type { Section } from '../../format/directory.ts';
import { classOf, type WordSource } from '../lists/words.ts';

const rowsOf = (lists: readonly WordSource[], name: NotedClass): WordSource['rows'] =>
  lists.filter((list) => classOf(list) === name).flatMap(({ rows }) => rows);

/** The words of a class with their notes. */
export const notesIn = (
  lists: readonly WordSource[],
  name: NotedClass,
): ReadonlyMap<string, readonly string[]> =>
  new Map(rowsOf(lists, name).map(({ word, note }) => [word, note.split(' ').filter(Boolean)]));

/** The sections of a pack that hold them, a word a line. */
export const notedLists = (lists: readonly WordSource[]): readonly (readonly [string, Section])[] =>
  NOTED_CLASSES.map((name) => [
    `list-${name}`,
    rowsOf(lists, name)
      .map(({ word, note }) => `${word}\t${note}`)
      .join('\n'),
  ]);
