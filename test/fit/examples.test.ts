/** Gold articles become examples. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/find/analysis.ts';
import { examplesOf } from '../../src/fit/examples.ts';
import { KINDS } from '../../src/model.ts';
import { knowledge } from '../knowledge.ts';

const TEXT = 'Gestern sah Emil Wondra Bagdad. Er lachte.';
const analysis = analyse(TEXT, knowledge.of('de'), knowledge.gazetteer);
const at = (name: string, kind: (typeof KINDS)[number]) => {
  const start = TEXT.indexOf(name);
  return { start, end: start + name.length, kind };
};

describe('examples', () => {
  const gold = [at('Emil Wondra', 'person'), at('Bagdad', 'place'), at('sah Emil', 'place')];
  const { examples, lost } = examplesOf(analysis, gold, knowledge.gazetteer);
  const [first, second] = examples;

  it('are one a sentence, with all candidates', () => {
    expect(examples).toHaveLength(2);
    expect(first?.length).toBe(analysis.sentences[0]?.profiles.length);
    expect(first?.starts).toHaveLength(analysis.sentences[0]?.candidates.length ?? -1);
    expect(second?.starts).toHaveLength(0);
  });

  it('say which candidates are names, and of what kind', () => {
    const names = [...(first?.gold ?? [])].flatMap((kind, i) =>
      kind < 0 ? [] : [[first?.starts[i], first?.ends[i], KINDS[kind]]],
    );
    expect(names).toEqual([
      [2, 4, 'person'],
      [4, 5, 'place'],
    ]);
  });

  it('give each candidate its features', () => {
    const firsts = [...(first?.firsts ?? [])];
    expect(firsts).toHaveLength((first?.starts.length ?? 0) + 1);
    expect(firsts.at(-1)).toBe(first?.features.length);
    expect(firsts.every((from, i) => i === 0 || from > (firsts[i - 1] ?? 0))).toBe(true);
  });

  it('count gold that is no candidate', () => expect(lost).toBe(1));
});
