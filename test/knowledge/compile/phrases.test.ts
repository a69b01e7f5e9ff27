/** Names of several words: found by their words, and by no others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Phrase, storePhrases } from '../../../src/knowledge/compile/phrases.ts';
import { type PhraseTrie, pathTo, restorePhrases, step } from '../../../src/knowledge/open/phrases.ts';

const stateOf = (trie: PhraseTrie, words: readonly number[]): number =>
  words.reduce((state, word) => (state === -1 ? -1 : step(trie, state, word)), 0);

/** The actors a phrase names, as entries in the order given. */
function named(
  trie: PhraseTrie,
  order: readonly number[],
  words: readonly number[],
): readonly (readonly [entry: number, surname: boolean])[] {
  const state = stateOf(trie, words);
  const value = state === -1 ? 0 : (trie.values[state] ?? 0);
  if (value === 0) return [];
  return [...trie.rows.subarray(trie.listFirst[value - 1], trie.listFirst[value])].map((row) => [
    order[row >> 1] ?? -1,
    (row & 1) === 1,
  ]);
}

const phrases: readonly Phrase[] = [
  { words: [5, 2], entry: 0, as: 'citation' },
  { words: [5], entry: 1, as: 'citation' },
  { words: [5, 2, 9], entry: 2, as: 'citation' },
  { words: [7], entry: 0, as: 'surname' },
  { words: [7], entry: 2, as: 'form' },
  { words: [2, 7], entry: 1, as: 'form' },
];

describe('phrases', () => {
  const { stored, order, stateOf: numberOf } = storePhrases(phrases);
  const trie = restorePhrases(stored);

  it('name the actors they were given for', () => {
    expect(named(trie, order, [5, 2])).toEqual([[0, false]]);
    expect(named(trie, order, [5])).toEqual([[1, false]]);
    expect(named(trie, order, [7])).toEqual([
      [0, true],
      [2, false],
    ]);
    expect(named(trie, order, [2, 7])).toEqual([[1, false]]);
  });

  it('name nobody before their end, behind it, and by other words', () => {
    for (const words of [[2], [5, 9], [5, 2, 9, 1], [9], []]) expect(named(trie, order, words)).toEqual([]);
  });

  it('lead from the root to their state and back', () => {
    for (const { words } of phrases) expect(pathTo(trie, stateOf(trie, words))).toEqual(words);
  });

  it('have the same states when they are stored', () => {
    for (const { words } of phrases) expect(numberOf(words)).toBe(stateOf(trie, words));
    expect(numberOf([9, 9])).toBe(0);
  });

  it('number the actors by their citation form', () => {
    for (const [row, entry] of order.entries()) {
      const citation = phrases.find((phrase) => phrase.entry === entry && phrase.as === 'citation');
      expect(pathTo(trie, trie.citation[row] ?? 0)).toEqual(citation?.words);
    }
  });

  it('come back from the store, whatever they are', () => {
    const words = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.uniqueArray(words, { selector: (list) => list.join(' '), maxLength: 40 }),
        fc.array(words, { maxLength: 20 }),
        (names, others) => {
          const given = names.map((list, entry): Phrase => ({ words: list, entry, as: 'citation' }));
          const own = storePhrases(given);
          const opened = restorePhrases(own.stored);
          for (const [entry, list] of names.entries())
            expect(named(opened, own.order, list)).toEqual([[entry, false]]);
          const known = new Set(names.map((list) => list.join(' ')));
          for (const list of others)
            if (!known.has(list.join(' '))) expect(named(opened, own.order, list)).toEqual([]);
        },
      ),
      { seed: 1 },
    );
  });
});
