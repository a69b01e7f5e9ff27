import { describe, expect, it } from 'vitest';
import { buildGraph, count, windowName } from '../../src/connect/index.ts';
import { link } from '../../src/link/index.ts';
import { graphOf } from '../graph/network-of.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';
import { collected } from '../occurrences/collected.ts';
import { corpus, occurrencesOf } from './corpus.ts';

describe('buildGraph', () => {
  it('makes nodes of all actors and links with weights and places', () => {
    const { founds, lookup, texts } = marked(
      new Map([
        ['a/1', '[[Rob Malley|person]] trifft [[Sarif|person]]. [[Malley|person]] reist.'],
        ['a/2', '[[Doha|place]].'],
      ]),
    );
    const linked = link(founds, knowing(lookup), texts);
    const articles = [
      { id: 'a/2', title: 'Zwei' },
      { id: 'a/1', title: 'Eins', date: '2020', file: 'articles/1.json' },
    ];
    const { occurrences } = collected(founds, linked, articles);
    const graph = graphOf(buildGraph(linked.entities, count(occurrences), { title: 'Probe' }));
    expect(graph.nodes()).toEqual(['e:l/doha', 'e:p/rob-malley', 'e:p/sarif']);
    expect(graph.getNodeAttributes('e:p/rob-malley')).toEqual({
      ...{ label: 'Rob Malley', kind: 'person', mentions: 2, articles: 1 },
      names: [
        ['Malley', 1],
        ['Rob Malley', 1],
      ],
      because: [['surname-in-article', 7]],
      ...{ first: '2020', last: '2020' },
    });
    const attributes = graph.getEdgeAttributes('e:p/rob-malley|e:p/sarif');
    expect(attributes).toMatchObject({
      ...{ articles: 1, weight: 1, sentences: 1, npmi: 0.36907, expected: 0.666667 },
      ...{ first: '2020', last: '2020', where: [['a/1', 0]] },
    });
    expect(graph.getAttributes()).toEqual({
      ...{ format: 1, title: 'Probe', generator: 'dramatis', window: 'sentence' },
      articles: {
        'a/1': { title: 'Eins', date: '2020', file: 'articles/1.json', language: 'de' },
        'a/2': { title: 'Zwei', language: 'de' },
      },
    });
  });

  it('survives articles and names called __proto__', () => {
    const { founds, linked } = corpus({ ['__proto__']: ['xy'], constructor: ['xy'] });
    const articles = [
      { id: '__proto__', title: 'P' },
      { id: 'constructor', title: 'C' },
    ];
    const graph = graphOf(buildGraph(linked.entities, count(occurrencesOf({ founds, linked }, articles))));
    const again = JSON.parse(JSON.stringify(graph.export())).attributes.articles;
    expect(Object.entries(again)).toEqual([
      ['__proto__', { title: 'P', language: 'de' }],
      ['constructor', { title: 'C', language: 'de' }],
    ]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

it('statements stand at the link or the actor that they are about', () => {
  const { founds, linked } = corpus({ a1: ['xy', 'x'] });
  const facts = [
    {
      type: 'kin',
      subject: 'e:y',
      object: 'e:x',
      status: 'held',
      rule: 'de/kin/of',
      article: 'a1',
      sentence: 0,
    },
    {
      type: 'occupation',
      subject: 'e:x',
      role: 'Koch',
      status: 'held',
      rule: 'de/occupation/of',
      article: 'a1',
      sentence: 1,
    },
    {
      type: 'kin',
      subject: 'e:unknown',
      object: 'e:x',
      status: 'held',
      rule: 'de/kin/of',
      article: 'a1',
      sentence: 0,
    },
  ] as const;
  const graph = graphOf(buildGraph(linked.entities, count(collected(founds, linked, [], facts).occurrences)));
  expect(graph.getEdgeAttribute('e:x|e:y', 'relations')).toMatchObject([
    { type: 'kin', from: 'e:y', statements: 1, where: [['a1', 0]] },
  ]);
  expect(graph.getNodeAttribute('e:x', 'relations')).toMatchObject([
    { type: 'occupation', from: 'e:x', role: 'Koch', where: [['a1', 1]] },
  ]);
  expect(graph.getNodeAttributes('e:y').relations).toBeUndefined();
});

it('a window has a name', () => {
  expect(windowName('paragraph')).toBe('paragraph');
  expect(windowName(3)).toBe('3 sentences');
});
