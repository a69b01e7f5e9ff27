import { expect, it } from 'vitest';
import { VarintWriter } from '../../../src/base/varint.ts';
import { writePack } from '../../../src/knowledge/compile/pack.ts';
import type { Section } from '../../../src/knowledge/format/directory.ts';
import { openPack } from '../../../src/knowledge/open/pack.ts';
import { openUsage } from '../../../src/knowledge/open/usage.ts';

/** The classes of some words by their ranks, which ascend. */
function open(names: string, words: readonly (readonly [rank: number, usage: number])[]) {
  const ranks = new VarintWriter();
  for (const [i, [rank]] of words.entries()) ranks.add(rank - (words[i - 1]?.[0] ?? 0));
  const sections = new Map<string, Section>([
    ['usage-names', names],
    ['usage-words', ranks.finish()],
    ['usage-classes', Uint16Array.from(words, ([, usage]) => usage)],
  ]);
  return openUsage(openPack(writePack(sections), 'a pack'));
}

it('a word has its class, others have none', () => {
  const usage = open('Paris,London\nsagte,erklärte', [
    [2, 1],
    [3, 2],
    [300, 1],
  ]);
  expect(usage.names).toEqual(['Paris,London', 'sagte,erklärte']);
  expect([2, 3, 300].map(usage.classAt)).toEqual([1, 2, 1]);
  expect([-1, 0, 4, 299, 301].map(usage.classAt)).toEqual([0, 0, 0, 0, 0]);
});

it('a language without classes has none for any word', () => {
  const usage = open('', []);
  expect([usage.names, usage.classAt(0), usage.classAt(-1)]).toEqual([[], 0, 0]);
});
