import { describe, expect, it } from 'vitest';
import { corpus, occurrencesOf, printed } from '../connect/corpus.ts';
import { collected } from '../occurrences/collected.ts';

describe('collecting', () => {
  it('lists places by date, then by sentence, actors by their mentions', () => {
    const occurrences = occurrencesOf(corpus({ a1: ['zx', '', 'yzz'], a2: ['y'], a3: ['x'] }), [
      { id: 'a1', date: '2020-02-01' },
      { id: 'a2', date: '2020-01-01' },
      { id: 'a3' },
    ]);
    expect(occurrences.actors).toEqual(['e:z', 'e:x', 'e:y']);
    expect(occurrences.articles.map(({ id }) => id)).toEqual(['a2', 'a1', 'a3']);
    const columns = [
      occurrences.first,
      occurrences.sentence,
      occurrences.named,
      occurrences.members,
      occurrences.mentions,
    ];
    expect(columns.map((column) => [...column])).toEqual([
      [0, 1, 3, 4],
      [0, 0, 2, 0],
      [0, 1, 3, 5, 6],
      [2, 0, 1, 2, 0, 1],
      [1, 1, 1, 1, 2, 1],
    ]);
  });

  it('takes sentences in their order, also where mentions stand in another one, and credits do not count', () => {
    const { founds, linked } = corpus({ a1: ['x', 'yx', 'z'] });
    const mixed = founds.map((found) => ({
      ...found,
      mentions: found.mentions.map((mention, i) => ({
        ...mention,
        sentence: [2, 0, 1, 0][i] ?? 0,
        ...(i === 1 && ({ credit: true } as const)),
      })),
    }));
    const { actors, sentence, named, members } = collected(mixed, linked).occurrences;
    expect([...sentence]).toEqual([0, 1, 2]);
    expect([...named]).toEqual([0, 1, 2, 3]);
    expect([...members].map((actor) => actors[actor])).toEqual(['e:z', 'e:x', 'e:x']);
  });

  it('keeps how sure the surest mention of a sentence is, in steps of five per cent', () => {
    const { founds, linked } = corpus({ a1: ['xxy', 'x', 'y'] });
    const given = [0.62, 0.949, undefined, 0.05, 1];
    const unsure = founds.map((found) => ({
      ...found,
      mentions: found.mentions.map(({ confidence: _, ...mention }, i) => ({
        ...mention,
        ...(given[i] !== undefined && { confidence: given[i] }),
      })),
    }));
    const { members, confidence, actors } = collected(unsure, linked).occurrences;
    expect([...members].map((actor) => actors[actor])).toEqual(['e:x', 'e:y', 'e:x', 'e:y']);
    expect([...confidence]).toEqual([90, 100, 5, 100]);
  });

  it('keeps as what a sentence names a place', () => {
    const { founds, linked } = corpus({ a1: ['xyx', 'x', 'y'] });
    const facets = [
      new Map([
        [0, 'club'],
        [3, 'government'],
      ] as const),
    ];
    const { members, facet, actors } = collected(founds, { ...linked, facets }).occurrences;
    expect([...members].map((actor) => actors[actor])).toEqual(['e:x', 'e:y', 'e:x', 'e:y']);
    expect([...facet]).toEqual([2, 0, 1, 0]);
  });

  it('tells of a version whose it is, and which sentences are its own', () => {
    const { occurrences } = printed([
      { id: 'new', date: '2020-01-02', sentences: ['A x', 'B ', 'C y'] },
      { id: 'old', date: '2020-01-01', sentences: ['A x', 'B '] },
    ]);
    expect([...occurrences.version]).toEqual([0, 0]);
    expect(occurrences.articles[1]).toEqual({ id: 'new', date: '2020-01-02', language: 'de', copyOf: 'old' });
    expect([...occurrences.sentences]).toEqual([2, 1]);
  });

  it('shows what is boilerplate', () => {
    const text = 'Mehr zum Thema lesen Sie in unserem Blog.';
    const { founds, linked } = corpus(
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((i) => [`a${i}`, ['', 'x']])),
    );
    const articles = founds.map(({ article: id }) => ({
      id,
      source: 'Der Morgen',
      text: `Ein Satz von ${id} über dies und das ${id} hier und dort.\n${text}`,
    }));
    const placed = founds.map((found, i) => {
      const from = (articles[i]?.text.indexOf('\n') ?? 0) + 1;
      return {
        ...found,
        sentences: [
          { start: 0, end: from - 1 },
          { start: from, end: from + text.length },
        ],
      };
    });
    expect(collected(placed, linked, articles).boilerplate).toEqual([
      { source: 'Der Morgen', text, articles: 6 },
    ]);
  });
});
