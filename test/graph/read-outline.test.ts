import { describe, expect, it } from 'vitest';
import { readOutline } from '../../src/graph/read-outline.ts';
import { graphText } from '../../src/write/formats/json.ts';
import { anActor, emptyGraph, measured } from '../measure/sample.ts';
import { hostileGraph } from '../write/hostile-graph.ts';
import { networkOf } from './network-of.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const GRAPH = measured(80);
const TEXT = graphText(GRAPH);

describe('the outline of a graph.json', () => {
  it('holds actors, ends of links with their sentences, and what is said of the whole', () => {
    const { attributes, ids, actors, links } = networkOf(GRAPH);
    expect(readOutline(bytesOf(TEXT))).toEqual({
      ...JSON.parse(JSON.stringify({ attributes, ids, actors })),
      links: {
        source: links.source,
        target: links.target,
        weights: { sentences: Uint32Array.from(links.weights.sentences) },
      },
    });
  });

  it('is the same when somebody has written the JSON in another way', () => {
    const other = JSON.stringify(JSON.parse(TEXT), null, 2);
    expect(readOutline(bytesOf(other))).toEqual(readOutline(bytesOf(TEXT)));
  });

  it('is the same when nodes and links stand in another order, ends the wrong way round', () => {
    const graph = JSON.parse(TEXT);
    graph.nodes.reverse();
    for (const edge of graph.edges) [edge.source, edge.target] = [edge.target, edge.source];
    graph.edges.reverse();
    expect(readOutline(bytesOf(JSON.stringify(graph)))).toEqual(readOutline(bytesOf(TEXT)));
  });

  it('survives any name', () => {
    const text = graphText(hostileGraph());
    expect(readOutline(bytesOf(text))?.ids).toEqual(hostileGraph().nodes().sort());
    expect(readOutline(bytesOf(JSON.stringify(JSON.parse(text))))).toEqual(readOutline(bytesOf(text)));
  });

  it('is empty for a graph without actors', () => {
    expect(readOutline(bytesOf(graphText(emptyGraph())))?.ids).toEqual([]);
    const alone = emptyGraph();
    alone.addNode('e:a', anActor('A'));
    expect(readOutline(bytesOf(graphText(alone)))?.ids).toEqual(['e:a']);
  });
});

describe('what is no graph', () => {
  it('has no outline, wherever it was cut off', () => {
    for (let share = 0; share < 1; share += 0.04)
      expect(readOutline(bytesOf(TEXT.slice(0, TEXT.length * share)))).toBeUndefined();
    expect(readOutline(undefined)).toBeUndefined();
  });

  it('such as a link that leads nowhere, or an actor that is there twice', () => {
    const graph = JSON.parse(TEXT);
    const nowhere = { ...graph, edges: [{ source: graph.nodes[0].key, target: 'e:nobody' }] };
    const twice = { ...graph, nodes: [...graph.nodes, graph.nodes[0]] };
    for (const wrong of [nowhere, twice]) expect(readOutline(bytesOf(JSON.stringify(wrong)))).toBeUndefined();
  });
});
