import { describe, expect, it } from 'vitest';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { createFixture, keyOf } from '../fixture.ts';
import { fixtureModel } from '../model.ts';

const node = (key: string, attributes: object = {}) => ({
  key,
  attributes: { label: key, kind: 'person', x: 0, y: 0, ...attributes },
});
const file = (nodes: unknown, edges: unknown = [], attributes: unknown = {}) =>
  JSON.stringify({ attributes, nodes, edges });

describe('parseGraph', () => {
  it('reads all actors and links of a good file', () => {
    const { graph } = createFixture();
    const model = fixtureModel();
    expect(model.actors).toHaveLength(graph.nodes.length);
    expect(model.links).toHaveLength(graph.edges.length);
    expect(model.articles.size).toBe(20);
    expect(model.dropped).toBe(0);
    expect(model.title).toBe('Januar 2020');
  });

  it('ranks actors by standing and links by sentences', () => {
    const model = fixtureModel();
    const standing = model.actors.map((actor) => actor.standing);
    expect(standing).toEqual([...standing].sort((a, b) => b - a));
    expect(standing[0]).toBeGreaterThan(0);
    expect(model.actors.map((actor) => actor.rank)).toEqual(model.actors.map((_, at) => at));
    const sentences = model.links.map((link) => link.sentences);
    expect(sentences).toEqual([...sentences].sort((a, b) => b - a));
  });

  it('keeps names and article ids that would break plain objects', () => {
    const model = fixtureModel();
    expect(model.actor.get(keyOf('__proto__'))?.label).toBe('__proto__');
    expect(model.articles.get('__proto__')?.file).toBe('articles/a3.json');
  });

  it.each(['', 'null', '[]', '{}', '{"nodes":[]}', '{"nodes":{},"edges":[]}', 'nodes'])(
    'refuses %j',
    (json) => {
      expect(parseGraph(json)).toBeNull();
    },
  );

  it('drops nodes without place or kind, and links that lead nowhere, and counts them', () => {
    const nodes = [
      node('e:a'),
      node('e:b'),
      node('e:a'),
      node('e:c', { x: 'far' }),
      node('e:d', { kind: 'ship' }),
      7,
    ];
    const edges = [
      { key: 'ok', source: 'e:a', target: 'e:b', attributes: {} },
      { key: 'ok', source: 'e:a', target: 'e:b', attributes: {} },
      { key: 'gone', source: 'e:a', target: 'e:zzz', attributes: {} },
      { key: 'loop', source: 'e:a', target: 'e:a', attributes: {} },
      null,
    ];
    const model = parseGraph(file(nodes, edges));
    expect(model?.actors.map((actor) => actor.key)).toEqual(['e:a', 'e:b']);
    expect(model?.links.map((link) => link.key)).toEqual(['ok']);
    expect(model?.dropped).toBe(8);
  });

  it('has a box with an extent even for one actor or none', () => {
    expect(parseGraph(file([node('e:a', { x: 4, y: 9 })]))?.box).toEqual({ x: [3, 5], y: [8, 10] });
    expect(parseGraph(file([]))?.box).toEqual({ x: [-1, 1], y: [-1, 1] });
  });

  it('does not let one size swallow the picture', () => {
    const model = parseGraph(file([node('e:a', { size: 1e6 }), node('e:b', { size: 0 })]));
    const sizes = model?.actors.map((actor) => actor.size) ?? [];
    expect(Math.max(...sizes)).toBeLessThan(30);
    expect(Math.min(...sizes)).toBeGreaterThan(1);
  });
});
