import { describe, expect, it } from 'vitest';
import { linkKey } from '../../src/connect/graph.ts';
import { buildGraph, connect } from '../../src/connect/index.ts';
import { weigh } from '../../src/connect/weights.ts';
import { link } from '../../src/link/index.ts';
import { knowing } from '../link/knowledge.ts';
import { marked } from '../link/marked.ts';
import { corpus } from './corpus.ts';

it('the key of a link does not depend on the order of its ends', () => {
  expect(linkKey('e:b', 'e:a')).toBe('e:a|e:b');
  expect(linkKey('e:a', 'e:b')).toBe('e:a|e:b');
});

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
    const graph = buildGraph(linked, connect(founds, linked, articles), articles, { title: 'Probe' });
    expect(graph.nodes()).toEqual(['e:l/doha', 'e:p/rob-malley', 'e:p/sarif']);
    expect(graph.getNodeAttributes('e:p/rob-malley')).toEqual({
      ...{ label: 'Rob Malley', kind: 'person', mentions: 2, articles: 1 },
      names: [
        ['Malley', 1],
        ['Rob Malley', 1],
      ],
      because: [['surname-in-article', 7]],
    });
    const attributes = graph.getEdgeAttributes('e:p/rob-malley|e:p/sarif');
    const counts = { together: 1, articles: 1, a: 2, b: 1, units: 3, sizes: Int32Array.of(2) };
    expect(attributes).toEqual({ ...weigh(counts), where: [['a/1', 0]] });
    expect(attributes).toMatchObject({ weight: 1, npmi: 0.36907, expected: 0.666667 });
    expect(graph.getAttributes()).toEqual({
      ...{ format: 1, title: 'Probe', generator: 'dramatis', window: 'sentence' },
      articles: { 'a/1': { title: 'Eins', date: '2020', file: 'articles/1.json' }, 'a/2': { title: 'Zwei' } },
    });
  });

  it('survives articles and names called __proto__', () => {
    const { founds, linked } = corpus({ ['__proto__']: ['xy'], constructor: ['xy'] });
    const articles = [
      { id: '__proto__', title: 'P' },
      { id: 'constructor', title: 'C' },
    ];
    const graph = buildGraph(linked, connect(founds, linked, articles), articles);
    const again = JSON.parse(JSON.stringify(graph.export())).attributes.articles;
    expect(Object.entries(again)).toEqual([
      ['__proto__', { title: 'P' }],
      ['constructor', { title: 'C' }],
    ]);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});
