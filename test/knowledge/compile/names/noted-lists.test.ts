/** Lists of which the words are kept with their notes. */
import { expect, it } from 'vitest';
import { parseWords } from '../../../../src/knowledge/compile/lists/words.ts';
import { notedLists, notesIn } from '../../../../src/knowledge/compile/names/noted-lists.ts';
import { writePack } from '../../../../src/knowledge/compile/pack.ts';
import { openNotes } from '../../../../src/knowledge/open/notes.ts';
import { openPack } from '../../../../src/knowledge/open/pack.ts';
import { wordList } from '../../table.ts';

const particles = parseWords('a.txt', wordList('particle', 'bin\tinside', 'von\tinside surname', 'zu'), [
  'particle',
]);
const lists = [particles.source ?? []].flat();

it('words have the notes of their list', () =>
  expect([...notesIn(lists, 'particle')]).toEqual([
    ['bin', ['inside']],
    ['von', ['inside', 'surname']],
    ['zu', []],
  ]));

it('words of several lists have what all of them note, in the order of words', () => {
  const more = parseWords('b.txt', wordList('particle', 'abu\tinside', 'von\tsurname left-out'), [
    'particle',
  ]);
  expect([...notesIn([...lists, ...[more.source ?? []].flat()], 'particle')]).toEqual([
    ['abu', ['inside']],
    ['bin', ['inside']],
    ['von', ['inside', 'surname', 'left-out']],
    ['zu', []],
  ]);
});

it('a pack gives them back, and nothing for a list that is empty', () => {
  const notes = openNotes(openPack(writePack(new Map(notedLists(lists))), 'a pack'));
  expect(notes('particle')).toEqual(notesIn(lists, 'particle'));
  expect(notes('legal-form').size).toBe(0);
});
