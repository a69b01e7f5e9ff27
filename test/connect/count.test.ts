import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph, count, MOST_ACTORS } from '../../src/connect/index.ts';
import { graphOf } from '../graph/network-of.ts';
import { type Corpus, corpus, countOf, occurrencesOf, printed, shown } from './corpus.ts';

/** The counts of an actor, by its letter. */
function presence(of: ReturnType<typeof count>, letter: string) {
  const at = of.occurrences.actors.indexOf(`e:${letter}`);
  const { mentions, articles, units } = of.presence;
  return [mentions[at], articles[at], units[at]];
}

describe('counting', () => {
  it('lists who stands in one sentence', () => {
    const counted = countOf(corpus({ a2: ['yx'], a1: ['x', 'zxy', 'xx'] }));
    expect(shown(counted)).toEqual(['xy a1:1', 'xy a2:0', 'xz a1:1', 'yz a1:1']);
  });

  it('leaves out who is named in credits', () => {
    const { founds, linked } = corpus({ a1: ['xyz'], a2: ['yx'] });
    const credited = founds.map((found) => ({
      ...found,
      mentions: found.mentions.map((mention) =>
        mention.name === 'z' || found.article === 'a2' ? { ...mention, credit: true as const } : mention,
      ),
    }));
    const counted = countOf({ founds: credited, linked });
    expect(shown(counted)).toEqual(['xy a1:0']);
    const graph = graphOf(buildGraph(linked.entities, counted));
    expect(graph.nodes()).toEqual(['e:x', 'e:y']);
    expect(graph.getNodeAttributes('e:x')).toMatchObject({ mentions: 1, articles: 1 });
  });

  it('counts mentions, articles and sentences of each actor', () => {
    const counted = countOf(corpus({ a1: ['xx', 'xy'], a2: ['x', ''] }));
    expect(presence(counted, 'x')).toEqual([4, 2, 3]);
    expect(presence(counted, 'y')).toEqual([1, 1, 1]);
    expect(counted.units).toBe(4);
  });

  it('looks as far as the window', () => {
    const of = corpus({ a1: ['x', 'y', 'z'] });
    expect(shown(countOf(of))).toEqual([]);
    expect(shown(countOf(of, { window: 2 }))).toEqual(['xy a1:0', 'yz a1:1']);
    expect(shown(countOf(of, { window: 'article' }))).toEqual(['xy a1:0', 'xz a1:0', 'yz a1:0']);
  });

  it('tells each meeting once where windows overlap', () => {
    const counted = countOf(corpus({ a1: ['', '', 'xy', ''] }), { window: 3 });
    expect(shown(counted)).toHaveLength(3);
    const graph = graphOf(buildGraph(corpus({ a1: ['xy'] }).linked.entities, counted));
    expect(graph.getEdgeAttributes('e:x|e:y')).toMatchObject({ sentences: 1, where: [['a1', 2]] });
  });

  it('counts the kinds, the articles and the pairs that are wanted', () => {
    const of = corpus({ a1: ['xy', 'xz'], a2: ['xy'] });
    expect(shown(countOf(of, { minimum: 2 }))).toEqual(['xy a1:0', 'xy a2:0']);
    expect(shown(countOf(of, { articles: new Set(['a2']) }))).toEqual(['xy a2:0']);
    expect(shown(countOf(of, { kinds: ['place'] }))).toEqual([]);
    expect(presence(countOf(of, { articles: new Set(['a2']) }), 'z')).toEqual([0, 0, 0]);
  });

  it('cuts lists and says so', () => {
    const many = Array.from({ length: MOST_ACTORS + 6 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const { instances, problems } = countOf(corpus({ a1: [many] }));
    expect(instances.count).toBe((MOST_ACTORS * (MOST_ACTORS - 1)) / 2);
    expect(problems).toMatchObject([{ code: 'connect/many-actors', where: 'a1' }]);
  });
});

describe('sentences that recur', () => {
  it('count once: an update adds what is new in it', () => {
    const { occurrences } = printed([
      { id: 'old', date: '2020-02-01', sentences: ['A xy', 'B xy'] },
      { id: 'new', date: '2020-02-02', sentences: ['A xy', 'B xy', 'C xz'] },
    ]);
    const counted = count(occurrences);
    expect(shown(counted)).toEqual(['xy old:0', 'xy old:1', 'xz new:2']);
    expect(presence(counted, 'x')).toEqual([3, 1, 3]);
    expect(counted.units).toBe(3);
  });

  it('count in the earliest of the selected articles', () => {
    const { occurrences } = printed([
      { id: 'old', date: '2020-02-01', sentences: ['A xy'] },
      { id: 'new', date: '2020-02-02', sentences: ['A xy'] },
    ]);
    expect(shown(count(occurrences, { from: '2020-02-02' }))).toEqual(['xy new:0']);
  });

  it('count together with what is new beside them', () => {
    const { occurrences } = printed([
      { id: 'old', date: '2020-02-01', sentences: ['A xy'] },
      { id: 'new', date: '2020-02-02', sentences: ['A xy', 'B z'] },
    ]);
    expect(shown(count(occurrences, { window: 'article' }))).toEqual(['xy old:0', 'xz new:0', 'yz new:0']);
  });

  it('never count where a source prints them in many articles', () => {
    const articles = [1, 2, 3, 4, 5].map((i) => ({
      id: `a${i}`,
      source: 'Der Morgen',
      sentences: ['z', 'z', `u${i}`, 'A xy'],
    }));
    expect(shown(count(printed(articles).occurrences))).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/^xy/)]),
    );
    expect(shown(count(printed(articles.slice(1)).occurrences))).toContain('xy a2:3');
  });
});

const anyCorpus = fc
  .dictionary(
    fc.stringMatching(/^[a-c][0-9]$/u),
    fc.array(fc.stringMatching(/^[u-z]{0,5}$/u), { minLength: 1, maxLength: 5 }),
    { maxKeys: 6 },
  )
  .map(corpus);

/** Who stands together in sentences less than `window` apart, counted from each start of a window by hand. */
function naive({ founds }: Corpus, window: number): readonly string[] {
  const found = founds.flatMap(({ article, sentences, mentions }) =>
    sentences.flatMap((_, start) => {
      const here = mentions.filter(({ sentence }) => sentence >= start && sentence < start + window);
      return here.flatMap(({ name: a }) =>
        here.filter(({ name: b }) => a < b).map(({ name: b }) => `${a}${b} ${article}:${start}`),
      );
    }),
  );
  return [...new Set(found)].sort();
}

/** What was counted, with all that is told of its instances. */
function toldOf({ instances: { count: met, ...told }, ...counted }: ReturnType<typeof count>) {
  const columns = Object.values(told).map((of) => Array.from({ length: met }, (_, i) => of(i)));
  return { ...counted, columns };
}

describe('counting, of any corpus', () => {
  it.each([1, 2, 4])('equals a naive count in windows of %i sentences', (length) => {
    const window = length === 1 ? 'sentence' : length;
    fc.assert(
      fc.property(anyCorpus, (of) => {
        expect(shown(countOf(of, { window }))).toEqual(naive(of, length));
      }),
    );
  });

  it('has the units in which a pair meets among those of its actors', () => {
    fc.assert(
      fc.property(
        anyCorpus,
        fc.constantFrom(1, 3, 'paragraph' as const, 'article' as const),
        (of, window) => {
          const { presence, pairs, units } = countOf(of, { window });
          pairs.starts.forEach((from, pair) => {
            const together = (pairs.ends[pair] ?? 0) - from;
            const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
            expect(together).toBeLessThanOrEqual(Math.min(presence.units[a] ?? 0, presence.units[b] ?? 0));
          });
          for (const named of presence.units) expect(named).toBeLessThanOrEqual(units);
        },
      ),
    );
  });

  it('does not depend on the order of articles', () => {
    fc.assert(
      fc.property(anyCorpus, fc.constantFrom('sentence' as const, 2, 'article' as const), (of, window) => {
        const back = {
          founds: [...of.founds].reverse(),
          linked: { entities: [...of.linked.entities].reverse(), actors: [...of.linked.actors].reverse() },
        };
        const [a, b] = [count(occurrencesOf(of), { window }), count(occurrencesOf(back), { window })];
        expect(toldOf(b)).toEqual(toldOf(a));
        const graphs = [buildGraph(of.linked.entities, a), buildGraph(back.linked.entities, b)].map(graphOf);
        expect(JSON.stringify(graphs[1])).toBe(JSON.stringify(graphs[0]));
      }),
    );
  });
});
