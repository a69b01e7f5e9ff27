/** Lists of words: what is wrong with one is said with file and line. */
import { describe, expect, it } from 'vitest';
import { parseWords } from '../../../../src/knowledge/compile/lists/words.ts';
import { wordList } from '../../table.ts';

const CLASSES = ['role', 'first-name'];

describe('a list of words', () => {
  it('gives its words with their notes', () => {
    const { source, problems } = parseWords('a.txt', wordList('role', 'Bote', 'Wirt\tPlural Wirte'), CLASSES);
    expect(problems).toEqual([]);
    expect(source?.rows).toEqual([
      { word: 'Bote', note: '' },
      { word: 'Wirt', note: 'Plural Wirte' },
    ]);
  });

  it.each([
    ['a word that stands twice', wordList('role', 'Bote', 'Bote'), 'a.txt:8', '"Bote" stands twice'],
    ['unsorted words', wordList('role', 'Wirt', 'Bote'), 'a.txt:8', '"Bote" stands in the wrong place'],
    ['a class that is none', wordList('trade', 'Bote'), 'a.txt', '"trade" is not a class'],
    [
      'a list without class',
      wordList('role', 'Bote').replace('# class: role\n', ''),
      'a.txt',
      'the head line "# class: …" is missing',
    ],
    [
      'a list without origin',
      wordList('role', 'Bote').replace(/# origin.*\n/, ''),
      'a.txt',
      'the head line "# origin: …" is missing',
    ],
  ])('refuses %s', (_, content, where, message) => {
    expect(parseWords('a.txt', content, CLASSES).problems).toContainEqual(
      expect.objectContaining({
        where,
        message: expect.stringContaining(message),
        hint: expect.stringMatching(/\.$/),
      }),
    );
  });
});
