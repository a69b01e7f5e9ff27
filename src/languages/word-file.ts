/**
 * Word files of a language, `words/*.txt`: small lists that its code reads at once, without a pack. One word a line, notes behind a tab,
 * below a head. The compiler of the packs checks them.
 */
import { linesBelowHead } from '../base/headed-lines.ts';

/** A word with what the list notes of it. */
export interface NotedWord {
  readonly word: string;
  readonly notes: readonly string[];
}

/**
 * The lines of a file below its head.
 * @example
 * notedWordsIn('# id: x\nArt\tbefore-number') // [{ word: 'Art', notes: ['before-number'] }]
 */
export const notedWordsIn = (file: string): readonly NotedWord[] =>
  linesBelowHead(file).map((line) => {
    const [word = '', notes = ''] = line.split('\t');
    return { word, notes: notes.split(' ').filter(Boolean) };
  });

/**
 * The words of a file; with a note, those that bear it.
 * @example
 * wordsIn('Abg\nArt\tbefore-number', 'before-number') // ['Art']
 */
export const wordsIn = (file: string, note?: string): readonly string[] =>
  notedWordsIn(file).flatMap(({ word, notes }) => (note === undefined || notes.includes(note) ? [word] : []));
