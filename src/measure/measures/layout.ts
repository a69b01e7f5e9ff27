/** The layout: where actors stand. */
import type { ActorGraph } from '../../graph/graph.ts';
import { hash } from '../hash.ts';
import { componentsOf } from '../layout/components.ts';
import { attract, type Spring } from '../layout/force.ts';
import { pack } from '../layout/pack.ts';
import { centre, extent, type Place } from '../layout/place.ts';
import { type Neighbour, startPlaces } from '../layout/start.ts';
import type { Measure, Point, Previous } from '../measure.ts';
import { sortedLinks } from '../order.ts';

/** Links that may shape the picture beside the forest. */
const ALPHA = 0.3;
const INSIDE = 2.5;
const ACROSS = 0.15;
/** Components from this size on take part in the forces; smaller ones are packed around. */
const MAIN_FROM = 10;
/** Nodes are drawn on a picture of this width. */
const PIXELS = 1000;
/** The share of the picture that nodes may fill. */
const FILLED = 0.25;
const WARM_ITERATIONS = 25;

export const measure: Measure = {
  id: 'layout',
  because:
    'ForceAtlas2 on the backbone, log2(1+articles) as attraction, 2.5-fold inside a community and 0.15-fold across: position ' +
    'emphasises communities. Known actors start where they stood.',
  run: (graph, previous = { positions: new Map(), communities: new Map() }) => {
    const springs = springsOf(graph);
    const fingerprint = fingerprintOf(graph, springs);
    const unchanged =
      previous.layout === fingerprint && graph.everyNode((node) => previous.positions.has(node));
    const places = unchanged ? previous.positions : compute(graph, springs, previous.positions);
    graph.forEachNode((node) => {
      const { x, y } = places.get(node) ?? { x: 0, y: 0 };
      graph.setNodeAttribute(node, 'x', round(x));
      graph.setNodeAttribute(node, 'y', round(y));
    });
    graph.setAttribute('layout', fingerprint);
  },
};

function compute(
  graph: ActorGraph,
  springs: readonly Spring[],
  previous: Previous['positions'],
): ReadonlyMap<string, Point> {
  const neighbours = neighboursOf(springs);
  const components = componentsOf(graph.nodes().sort(), neighbours);
  const start = (nodes: readonly string[]) => startPlaces(nodes, neighbours, previous);
  const main = start(
    components
      .filter(({ length }) => length >= MAIN_FROM)
      .flat()
      .sort(),
  );
  if (main.length > 0) arrangeMain(main, springs, previous);
  const middle = centre(main);
  const unit = main.length === 0 ? 1 : unitOf(graph, main, extent(main, middle));
  grow(graph, main, unit);
  const small = components.filter(({ length }) => length < MAIN_FROM).map(start);
  for (const places of small) grow(graph, places, unit);
  pack(small, { centre: middle, radius: extent(main, middle) }, previous);
  return new Map([...main, ...small.flat()].map((place) => [place.node, place] as const));
}

function arrangeMain(
  main: readonly Place[],
  springs: readonly Spring[],
  previous: Previous['positions'],
): void {
  const nodes = new Set(main.map(({ node }) => node));
  const known = main.filter(({ node }) => previous.has(node)).length;
  const warm = known * 2 > main.length;
  attract(
    main,
    springs.filter(({ source }) => nodes.has(source)),
    warm ? WARM_ITERATIONS : coldIterations(main.length),
  );
}

/** Fewer for large graphs, so that a first layout takes about a second. */
function coldIterations(nodes: number): number {
  return Math.round(Math.min(600, Math.max(80, 400_000 / nodes)));
}

/** The length of a pixel, less where the nodes would fill more than a quarter of the picture. */
function unitOf(graph: ActorGraph, main: readonly Place[], radius: number): number {
  const area = main.reduce((sum, { node }) => sum + pixels(graph, node) ** 2, 0);
  return Math.min((2 * radius) / PIXELS, Math.sqrt(FILLED / area) * radius);
}

function pixels(graph: ActorGraph, node: string): number {
  return Math.max(1, graph.getNodeAttribute(node, 'size') ?? 1);
}

function grow(graph: ActorGraph, places: readonly Place[], unit: number): void {
  for (const place of places) place.radius = pixels(graph, place.node) * unit;
}

function springsOf(graph: ActorGraph): readonly Spring[] {
  const shaping = sortedLinks(graph).filter(
    ({ attributes: { forest, alpha } }) => forest === true || (alpha !== undefined && alpha <= ALPHA),
  );
  return shaping.map(({ source, target, attributes }) => {
    const same = graph.getNodeAttribute(source, 'community') === graph.getNodeAttribute(target, 'community');
    const weight = Math.log2(1 + Math.max(1, attributes.articles)) * (same ? INSIDE : ACROSS);
    return { source, target, weight };
  });
}

function neighboursOf(springs: readonly Spring[]): (node: string) => readonly Neighbour[] {
  const neighbours = new Map<string, Neighbour[]>();
  const add = (from: string, node: string, weight: number) => {
    const list = neighbours.get(from);
    if (list === undefined) neighbours.set(from, [{ node, weight }]);
    else list.push({ node, weight });
  };
  for (const { source, target, weight } of springs) {
    add(source, target, weight);
    add(target, source, weight);
  }
  return (node) => neighbours.get(node) ?? [];
}

/** What the places depend on, besides where they were. */
function fingerprintOf(graph: ActorGraph, springs: readonly Spring[]): string {
  const nodes = graph
    .nodes()
    .sort()
    .map((node) => [node, graph.getNodeAttribute(node, 'size')]);
  const text = JSON.stringify([nodes, springs]);
  return [1, 2].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
