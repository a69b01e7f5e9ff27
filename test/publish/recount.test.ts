import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { buildGraph, count } from '../../src/connect/index.ts';
import { recount } from '../../src/publish/recount.ts';
import { corpus } from '../connect/corpus.ts';
import { graphOf } from '../graph/network-of.ts';
import { collected } from '../occurrences/collected.ts';

const LINKED = corpus({ a1: ['xyz'] }).linked;
const occurrencesOf = (sentence: string) => {
  const { founds, linked } = corpus({ a1: [sentence] });
  return collected(founds, linked, [{ id: 'a1' }]).occurrences;
};

it('two who are left of three share a sentence as two do', () => {
  const [three, two] = [occurrencesOf('xyz'), occurrencesOf('xy')];
  const graph = UndirectedGraph.from(graphOf(buildGraph(LINKED.entities, count(three))).export());
  expect(graph.getEdgeAttribute('e:x|e:y', 'weight')).toBe(0.5);
  recount(graph, two);
  expect(graph.getEdgeAttribute('e:x|e:y', 'weight')).toBe(1);
  expect(graph.size).toBe(3);
});
