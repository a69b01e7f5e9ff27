import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { about, aboutLine } from '../../src/write/about.ts';
import { materialOf } from './material.ts';

it('states title, program, hash, counts and the days of the articles', () => {
  const graph = new UndirectedGraph();
  graph.replaceAttributes({
    title: 'Krise',
    window: 'sentence',
    articles: { a: { date: '2020-02-01' }, b: { date: '2019-12' }, c: {} },
  });
  graph.addNode('e:a');
  expect(Object.fromEntries(about(materialOf(graph)))).toEqual({
    title: 'Krise',
    program: 'dramatis 1.2.3',
    graph: 'sha256:abc',
    window: 'sentence',
    actors: 1,
    links: 0,
    articles: 3,
    first: '2019-12',
    last: '2020-02-01',
    undated: 1,
  });
});

it('leaves out what is not known, but no count', () => {
  expect(aboutLine(materialOf(new UndirectedGraph(), { origin: { program: 'p', hash: '', part: '' } }))).toBe(
    'program: p; actors: 0; links: 0; articles: 0',
  );
});

it('says of what it is a part', () => {
  const origin = { program: 'p', hash: '', part: 'visible&kinds=person' };
  expect(aboutLine(materialOf(new UndirectedGraph(), { origin }))).toContain('part: visible&kinds=person');
});
