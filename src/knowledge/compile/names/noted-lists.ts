/** Lists of which the words are kept with their notes. */

import { byCodeUnit } from '../../../base/order.ts';
import { NOTED_CLASSES, type NotedClass } from '../../classes.ts';
import type { Section } from '../../format/directory.ts';
import { classOf, type WordSource } from '../lists/words.ts';

/** The words of a class with their notes, in the order of code units: those of several lists together, and what all of them note of a word. */
export function notesIn(
  lists: readonly WordSource[],
  name: NotedClass,
): ReadonlyMap<string, readonly string[]> {
  const noted = new Map<string, Set<string>>();
  const rows = lists.filter((list) => classOf(list) === name).flatMap((list) => list.rows);
  for (const { word, note } of rows) {
    const notes = note.split(' ').filter(Boolean);
    noted.set(word, new Set([...(noted.get(word) ?? []), ...notes]));
  }
  return new Map(
    [...noted].sort(([a], [b]) => byCodeUnit(a, b)).map(([word, notes]) => [word, [...notes]] as const),
  );
}

/** The sections of a pack that hold them, a word a line. */
export const notedLists = (lists: readonly WordSource[]): readonly (readonly [string, Section])[] =>
  NOTED_CLASSES.map((name) => [
    `list-${name}`,
    [...notesIn(lists, name)].map(([word, notes]) => `${word}\t${notes.join(' ')}`).join('\n'),
  ]);
