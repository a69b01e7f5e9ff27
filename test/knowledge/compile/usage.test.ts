/** From classes of words to the pack and back. */
import { describe, expect, it } from 'vitest';
import { compileWords } from '../../../src/knowledge/compile/words.ts';
import { openWords } from '../../../src/knowledge/open/words.ts';

const open = (...usage: readonly (readonly string[])[]) =>
  openWords(
    compileWords({ forms: new Map([['noun', ['Haus', 'Ulm']]]), lists: [], usage, made: [] }),
    'a.bin',
  );

describe('words that are used alike', () => {
  const words = open(['lief', 'ging'], ['Ulm', 'Bonn', 'Aalen', 'Köln']);
  const classOf = (word: string) => words.usage.classAt(words.find(word));

  it('have the number of their class', () => {
    expect(['ging', 'lief'].map(classOf)).toEqual([1, 1]);
    expect(['Aalen', 'Bonn', 'Köln', 'Ulm'].map(classOf)).toEqual([2, 2, 2, 2]);
  });

  it('are no ordinary words because of that', () => {
    expect(words.classesOf('Bonn')).toBe(0);
    expect(words.classesOf('Ulm')).toBe(words.classesOf('Haus'));
  });

  it('other words have none', () => expect(['Haus', 'Bon', 'Ulme', ''].map(classOf)).toEqual([0, 0, 0, 0]));

  it('are called by the first three', () =>
    expect(words.usage.names).toEqual(['lief,ging', 'Ulm,Bonn,Aalen']));
});

it('a language need not have any', () => {
  const { usage, find } = open();
  expect([usage.names, usage.classAt(find('Haus'))]).toEqual([[], 0]);
});
