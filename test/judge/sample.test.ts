import { describe, expect, it } from 'vitest';
import { type Drawn, sampler } from '../../src/judge/sample.ts';

const MENTIONS: readonly Drawn[] = Array.from({ length: 400 }, (_, i) => ({
  article: `a${i % 20}`,
  start: i,
  end: i + 4,
  kind: 'person' as const,
  actor: `e:${i % 37}`,
}));

const draw = (seed: number, mentions: number, pairs: number, from = MENTIONS) => {
  const { add, sample } = sampler(seed, { mentions, pairs });
  for (const one of from) add(one);
  return sample();
};

describe('a sample', () => {
  it('is the same whatever comes first, and another one for another seed', () => {
    expect(draw(1, 30, 20, MENTIONS.toReversed())).toEqual(draw(1, 30, 20));
    expect(draw(2, 30, 20)).not.toEqual(draw(1, 30, 20));
  });

  it('begins with the smaller sample', () => {
    const { mentions, pairs } = draw(1, 30, 20);
    expect(draw(1, 10, 5)).toEqual({ mentions: mentions.slice(0, 10), pairs: pairs.slice(0, 5) });
  });

  it('draws each mention about as often as any other', () => {
    const counts = new Map<number, number>();
    for (let seed = 0; seed < 400; seed += 1)
      for (const { start } of draw(seed, 40, 0).mentions) counts.set(start, (counts.get(start) ?? 0) + 1);
    expect(counts.size).toBe(400);
    expect(Math.max(...counts.values())).toBeLessThan(70);
    expect(Math.min(...counts.values())).toBeGreaterThan(15);
  });

  it('takes all where there are fewer', () => {
    expect(draw(1, 1000, 1000).mentions).toHaveLength(400);
    expect(draw(1, 0, 0)).toEqual({ mentions: [], pairs: [] });
  });
});

describe('a pair', () => {
  it('is of one actor and of two articles, one pair an actor', () => {
    const { pairs } = draw(3, 0, 100);
    expect(pairs).toHaveLength(37);
    for (const [a, b] of pairs) {
      expect(a.actor).toBe(b.actor);
      expect(a.article).not.toBe(b.article);
    }
    expect(new Set(pairs.map(([{ actor }]) => actor)).size).toBe(37);
  });

  it('is found whatever order its mentions come in, and there is none within one article', () => {
    const own: readonly Drawn[] = [0, 1, 2, 3].map((i) => ({
      article: i === 2 ? 'b' : 'a',
      start: i,
      end: i + 1,
      kind: 'place' as const,
      actor: 'e:x',
    }));
    for (const from of [own, own.toReversed(), [own[2], own[0], own[1]].flatMap((one) => one ?? [])])
      expect(draw(5, 0, 9, from).pairs).toHaveLength(1);
    expect(draw(5, 0, 9, own.slice(0, 2)).pairs).toEqual([]);
  });
});
