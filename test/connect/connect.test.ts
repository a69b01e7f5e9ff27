import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleInfo, buildGraph, connect, MOST_ACTORS, WINDOWS } from '../../src/connect/index.ts';
import { corpus, shown } from './corpus.ts';

describe('connect', () => {
  it('lists who stands in one sentence', () => {
    const { founds, linked } = corpus({ a2: ['yx'], a1: ['x', 'zxy', 'xx'] });
    expect(shown(connect(founds, linked))).toEqual(['xy a1:1', 'xy a2:0', 'xz a1:1', 'yz a1:1']);
  });

  it('leaves out who is named in credits', () => {
    const { founds, linked } = corpus({ a1: ['xyz'], a2: ['yx'] });
    const credited = founds.map((found) => ({
      ...found,
      mentions: found.mentions.map((mention) =>
        mention.name === 'z' || found.article === 'a2' ? { ...mention, credit: true as const } : mention,
      ),
    }));
    const connected = connect(credited, linked);
    expect(shown(connected)).toEqual(['xy a1:0']);
    const graph = buildGraph(linked, connected);
    expect(graph.nodes()).toEqual(['e:x', 'e:y']);
    expect(graph.getNodeAttributes('e:x')).toMatchObject({ mentions: 1, articles: 1 });
  });

  it('can look at neighbouring sentences or the whole article', () => {
    const { founds, linked } = corpus({ a1: ['x', 'y', 'z'] });
    expect(shown(connect(founds, linked, [], { window: 'neighbours' }))).toEqual(['xy a1:0', 'yz a1:1']);
    expect(shown(connect(founds, linked, [], { window: 'article' }))).toEqual([
      'xy a1:0',
      'xz a1:0',
      'yz a1:0',
    ]);
  });

  it('counts mentions, articles and sentences of each actor', () => {
    const { founds, linked } = corpus({ a1: ['xx', 'xy'], a2: ['x', ''] });
    const { presence, units } = connect(founds, linked);
    expect(presence).toEqual([
      { mentions: 4, articles: 2, units: 3 },
      { mentions: 1, articles: 1, units: 1 },
    ]);
    expect(units).toBe(4);
  });

  it('cuts lists and says so', () => {
    const many = Array.from({ length: MOST_ACTORS + 6 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const { founds, linked } = corpus({ a1: [many] });
    const { instances, problems } = connect(founds, linked);
    expect(instances.a).toHaveLength((MOST_ACTORS * (MOST_ACTORS - 1)) / 2);
    expect(problems).toMatchObject([{ code: 'connect/many-actors', where: 'a1' }]);
  });

  it('counts copies of an article once', () => {
    const { founds, linked } = corpus({ a1: ['xy'], b1: ['xy'], c1: ['xy'] });
    const text = Array.from({ length: 60 }, (_, i) => `wort${i}`).join(' ');
    const articles: ArticleInfo[] = [
      { id: 'a1', date: '2020-02-02', text: `${text} Ende` },
      { id: 'b1', date: '2020-02-01', text },
      { id: 'c1', text: text.split(' ').reverse().join(' ') },
    ];
    const connected = connect(founds, linked, articles);
    expect([...connected.copies]).toEqual([['a1', 'b1']]);
    expect(shown(connected)).toEqual(['xy b1:0', 'xy c1:0']);
    expect(connected.presence[0]).toEqual({ mentions: 3, articles: 2, units: 2 });
    expect(connected.units).toBe(2);
    expect(buildGraph(linked, connected, articles).getAttribute('articles').a1?.copyOf).toBe('b1');
  });
});

const anyCorpus = fc
  .dictionary(
    fc.stringMatching(/^[a-c][0-9]$/u),
    fc.array(fc.stringMatching(/^[u-z]{0,5}$/u), { minLength: 1, maxLength: 5 }),
    { maxKeys: 6 },
  )
  .map(corpus);

describe('connect, on any corpus', () => {
  it('equals a naive count', () => {
    fc.assert(
      fc.property(anyCorpus, ({ founds, linked }) => {
        const naive = founds.flatMap(({ article, mentions }) =>
          mentions.flatMap(({ name: a, sentence }) =>
            mentions
              .filter((other) => other.sentence === sentence && a < other.name)
              .map(({ name: b }) => `${a}${b} ${article}:${sentence}`),
          ),
        );
        expect(shown(connect(founds, linked))).toEqual([...new Set(naive)].sort());
      }),
    );
  });

  it('does not depend on the order of articles', () => {
    fc.assert(
      fc.property(anyCorpus, fc.constantFrom(...WINDOWS), ({ founds, linked }, window) => {
        const backwards = { entities: [...linked.entities].reverse(), actors: [...linked.actors].reverse() };
        const [a, b] = [
          connect(founds, linked, [], { window }),
          connect([...founds].reverse(), backwards, [], { window }),
        ];
        expect(b).toEqual(a);
        expect(JSON.stringify(buildGraph(backwards, b))).toBe(JSON.stringify(buildGraph(linked, a)));
      }),
    );
  });
});
