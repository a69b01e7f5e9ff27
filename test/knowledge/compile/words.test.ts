/** From lists to the pack of a language's words and back. */
import { describe, expect, it } from 'vitest';
import { WORD_BITS } from '../../../src/knowledge/classes.ts';
import { parseWords } from '../../../src/knowledge/compile/lists/words.ts';
import { compileWords, type WordInput } from '../../../src/knowledge/compile/words.ts';
import { openWords } from '../../../src/knowledge/open/words.ts';
import { wordList } from '../table.ts';

const list = (name: string, ...words: readonly string[]) => {
  const { source } = parseWords('a.txt', wordList(name, ...words), [name]);
  if (!source) throw new Error('no source');
  return source;
};
const input: WordInput = {
  forms: new Map([['noun', ['Haus', 'Wirt']]]),
  lists: [list('role', 'Bote', 'Wirt', 'im Amt'), list('role-tail', 'wirt')],
  usage: [],
  made: [],
};
const words = openWords(compileWords(input), 'de.words.bin');

describe('the words of a language', () => {
  it('have the classes of packages and of lists', () => {
    expect(words.classesOf('Haus')).toBe(WORD_BITS.noun);
    expect(words.classesOf('Bote')).toBe(WORD_BITS.role);
    expect(words.classesOf('Wirt')).toBe(WORD_BITS.noun | WORD_BITS.role);
  });

  it('are single words', () => expect(['im Amt', 'im', 'Amt'].map(words.classesOf)).toEqual([0, 0, 0]));

  it('come with the endings of words, which are no words', () => {
    expect([words.tails['role-tail'].has('wirt'), words.tails['org-tail'].has('wirt')]).toEqual([
      true,
      false,
    ]);
    expect(words.classesOf('wirt')).toBe(0);
  });

  it('have the same bytes for the same lists', () =>
    expect(compileWords(input)).toEqual(compileWords(input)));

  it('may be none at all', () => {
    const empty = openWords(
      compileWords({ forms: new Map(), lists: [], usage: [], made: [] }),
      'fr.words.bin',
    );
    expect([empty.find('Haus'), empty.classesOf('Haus')]).toEqual([-1, 0]);
  });
});
