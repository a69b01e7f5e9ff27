/** Clusters a language of a few words whose neighbours tell what they are. */
import { describe, expect, it } from 'vitest';
import { countBigrams } from '../../src/cluster/bigrams.ts';
import { chosenForms, countForms } from '../../src/cluster/counting.ts';
import { exchange } from '../../src/cluster/exchange.ts';
import { invented } from './invented.ts';

const counted = countForms(invented(400));
const chosen = chosenForms(counted, { most: 100, count: 1, texts: 1 });
const bigrams = countBigrams(counted, chosen);

function run(classes: number, mostPasses = 20) {
  const passes: { moved: number; information: number }[] = [];
  const progress = (_: number, moved: number, information: number) =>
    void passes.push({ moved, information });
  return { classOf: exchange(bigrams, { classes, mostPasses, progress }), passes };
}

/** The words of each class, in a fixed order. */
const groups = (classOf: Uint16Array) =>
  [...new Set(classOf)]
    .map((own) =>
      chosen
        .flatMap((form, i) => (classOf[i] === own ? [counted.forms[form] ?? ''] : []))
        .sort()
        .join(' '),
    )
    .sort();

describe('exchange', () => {
  it('finds the words that are used alike', () => {
    const found = groups(run(5).classOf);
    expect(found).toContain('Anna Berta Carla');
    expect(found).toContain('Bonn Ulm Wien');
  });

  it('loses nothing of what neighbours tell of each other, from pass to pass', () => {
    const { passes } = run(5);
    expect(passes.length).toBeGreaterThan(1);
    for (const [i, { information }] of passes.slice(1).entries())
      expect(information).toBeGreaterThanOrEqual((passes[i]?.information ?? 0) - 1e-6);
  });

  it('ends when hardly any word moves, or after the passes that it has', () => {
    expect(run(5).passes.at(-1)?.moved).toBe(0);
    expect(run(5, 1).passes).toHaveLength(1);
  });

  it('gives the same classes every time', () => expect(run(3).classOf).toEqual(run(3).classOf));

  it('gives each word a class of its own where there are as many', () =>
    expect(new Set(run(chosen.length).classOf).size).toBe(chosen.length));
});
