/** Word files of languages. */
import { describe, expect, it } from 'vitest';
import { parseWordFile } from '../../../../src/knowledge/compile/lists/word-files.ts';
import { wordList } from '../../table.ts';

const said = (content: string): readonly string[] =>
  parseWordFile('a.txt', content).problems.map(({ where, message, hint }) => `${where}: ${message}. ${hint}`);

describe('a word file', () => {
  it('has words of a known class, with the notes of that class', () => {
    expect(said(wordList('ordinal', 'Januar\tafter', 'der\tbefore'))).toEqual([]);
    expect(said(wordList('marker', 'and', 'the'))).toEqual([]);
  });

  it('of another class is none', () => {
    expect(said(wordList('nonsense', 'a'))[0]).toContain(
      '"nonsense" is not a class. The classes are abbreviation,',
    );
  });

  it('has no other notes', () => {
    expect(said(wordList('ordinal', 'der\tbeside'))).toEqual([
      'a.txt: "beside" behind "der" is not a note. The notes are after, before.',
    ]);
    expect(said(wordList('marker', 'and\tand'))).toEqual([
      'a.txt: "and" behind "and" is not a note. Words of this class bear none.',
    ]);
  });

  it('of pattern words has those notes that the language gives', () => {
    const file = wordList('pattern-word', 'ort\ttown', 'saal\troom');
    expect(parseWordFile('a.txt', file, ['town', 'room']).problems).toEqual([]);
    expect(parseWordFile('a.txt', file, ['town']).problems).toMatchObject([
      { message: '"room" behind "saal" is not a note', hint: 'The notes are town.' },
    ]);
  });

  it('is sorted', () => expect(said(wordList('marker', 'the', 'and'))[0]).toContain('sorted by code unit'));
});
