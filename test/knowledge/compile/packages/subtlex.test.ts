/** English words with counts. */
import { expect, it } from 'vitest';
import { countedWords } from '../../../../src/knowledge/compile/packages/subtlex.ts';
import { installed } from '../../../../src/tools/compile/installed.ts';

it('are sorted by their count', () => {
  const counts = countedWords(installed).map(({ count }) => count);
  expect(counts.length).toBeGreaterThan(50_000);
  expect(counts.slice(0, 1000)).toEqual(counts.slice(0, 1000).sort((a, b) => b - a));
  expect(countedWords(installed).slice(0, 10)).toContainEqual({ word: 'the', count: expect.any(Number) });
});
