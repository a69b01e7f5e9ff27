import { expect, it } from 'vitest';
import { graphOf, isSameGraph, moveIn } from '../../../src/viewer/stage/scene-graph.ts';
import { scene } from './frames.ts';

const [first, second] = scene.nodes;
if (!first || !second) throw new Error('The fixture has fewer than two actors.');

it('the strongest actor stands last, so that it is drawn on top', () => {
  expect(graphOf(scene).nodes()).toEqual(scene.nodes.map(({ actor }) => actor.key).reverse());
});

it('a link that bends is a curve, another one a line', () => {
  const [link] = scene.links;
  if (!link) throw new Error('The fixture has no link.');
  const typeOf = (bend: number) =>
    graphOf({ ...scene, links: [{ ...link, bend }] }).getEdgeAttribute(link.link.key, 'type');
  expect([typeOf(0.1), typeOf(0)]).toEqual(['curve', 'line']);
});

it('other places, sizes and colours make no other graph; other actors, bends and palettes do', () => {
  const moved = scene.nodes.map((node) => ({
    ...node,
    x: node.x + 1,
    size: 2 * node.size,
    color: '#123456',
  }));
  expect(isSameGraph(scene, { ...scene, nodes: moved })).toBe(true);
  expect(isSameGraph(scene, { ...scene, nodes: [second, first, ...scene.nodes.slice(2)] })).toBe(false);
  expect(isSameGraph(scene, { ...scene, links: scene.links.map((link) => ({ ...link, bend: 1 })) })).toBe(
    false,
  );
  expect(isSameGraph(scene, { ...scene, palette: { ...scene.palette } })).toBe(false);
});

it('what moves keeps all else that is drawn of it', () => {
  const graph = graphOf(scene);
  const before = { ...graph.getNodeAttributes(first.actor.key) };
  const node = new Map(scene.node).set(first.actor.key, { ...first, x: 7, y: 8, color: '#123456' });
  const [link] = scene.links;
  const links = scene.links.map((one) => (one === link ? { ...one, color: '#654321', layer: 99 } : one));
  moveIn(graph, { ...scene, node, links }, scene);
  expect(graph.getNodeAttributes(first.actor.key)).toEqual({ ...before, x: 7, y: 8, color: '#123456' });
  expect(graph.getEdgeAttributes(link?.link.key)).toMatchObject({ color: '#654321', zIndex: 99 });
});
