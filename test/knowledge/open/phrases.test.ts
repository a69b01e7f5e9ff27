import { expect, it } from 'vitest';
import { type Phrase, storePhrases } from '../../../src/knowledge/compile/phrases.ts';
import { pathTo, restorePhrases, step } from '../../../src/knowledge/open/phrases.ts';

const citation = (entry: number, ...words: readonly number[]): Phrase => ({ words, entry, as: 'citation' });
const trieOf = (...phrases: readonly Phrase[]) => restorePhrases(storePhrases(phrases).stored);

it('a state is reached word by word, and no word leads on from an end', () => {
  const trie = trieOf(citation(0, 4, 9), citation(1, 4, 2), citation(2, 300));
  const four = step(trie, 0, 4);
  const end = step(trie, four, 9);
  expect([four > 0, end > 0, step(trie, four, 2) > 0, step(trie, 0, 300) > 0]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([step(trie, 0, 9), step(trie, four, 4), step(trie, end, 9)]).toEqual([-1, -1, -1]);
  expect(pathTo(trie, end)).toEqual([4, 9]);
});

it('the root is reached by no words, and a trie of no names has nothing else', () => {
  const trie = trieOf();
  expect(pathTo(trie, 0)).toEqual([]);
  expect([step(trie, 0, 0), trie.values[0], trie.citation.length]).toEqual([-1, 0, 0]);
});

it('a name of two actors lists both, and says who is meant by the surname alone', () => {
  const trie = trieOf(
    citation(0, 1, 7),
    citation(1, 2, 7),
    { words: [7], entry: 0, as: 'surname' },
    {
      ...{ words: [7], entry: 1 },
      as: 'form',
    },
  );
  const list = trie.values[step(trie, 0, 7)] ?? 0;
  const rows = [...trie.rows.subarray(trie.listFirst[list - 1], trie.listFirst[list])];
  expect(rows.map((row) => (row & 1) === 1)).toEqual([true, false]);
  expect(rows.map((row) => pathTo(trie, trie.citation[row >> 1] ?? 0))).toEqual([
    [1, 7],
    [2, 7],
  ]);
});
