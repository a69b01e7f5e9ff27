/** The layout: where actors stand. */
import type { Network } from '../../graph/network.ts';
import { hash } from '../hash.ts';
import { componentsOf } from '../layout/components.ts';
import { attract, type Spring } from '../layout/force.ts';
import { pack } from '../layout/pack.ts';
import { centre, extent, type Place } from '../layout/place.ts';
import { type Neighbour, startPlaces } from '../layout/start.ts';
import { type Measure, NOTHING, type Point, type Previous } from '../measure.ts';

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
/** How long known places settle where so large a share of the actors is new; less where fewer are. */
const WARM_ITERATIONS = 25;
const FEWEST_ITERATIONS = 5;
const MUCH_NEW = 0.05;
/** Where a larger share is new, the picture is laid out anew. */
const MOST_NEW = 0.5;

/** Sets `x` and `y` of all actors; known ones stay near their places in the graph before. */
export const measure: Measure = {
  id: 'layout',
  because:
    'ForceAtlas2 (Jacomy, Venturini, Heymann and Bastian 2014, PLoS ONE 9(6)) on the backbone, log2(1+articles) as attraction, ' +
    '2.5-fold inside a community and 0.15-fold across: position emphasises communities. Known actors start where they stood.',
  run: (network, previous = NOTHING) => {
    const { ids, actors, attributes } = network;
    const springs = springsOf(network);
    const fingerprint = fingerprintOf(network, springs);
    const unchanged = previous.layout === fingerprint && ids.every((id) => previous.positions.has(id));
    const places = unchanged ? previous.positions : compute(network, springs, previous.positions);
    actors.forEach((actor, i) => {
      const { x, y } = places.get(ids[i] ?? '') ?? { x: 0, y: 0 };
      actor.x = round(x);
      actor.y = round(y);
    });
    attributes.layout = fingerprint;
  },
};

function compute(
  network: Network,
  springs: readonly Spring[],
  previous: Previous['positions'],
): ReadonlyMap<string, Point> {
  const neighbours = neighboursOf(springs);
  const components = componentsOf(network.ids, neighbours);
  const pixels = pixelsIn(network);
  const start = (nodes: readonly string[]) => startPlaces(nodes, neighbours, previous);
  const main = start(
    components
      .filter(({ length }) => length >= MAIN_FROM)
      .flat()
      .sort(),
  );
  if (main.length > 0) arrangeMain(main, springs, previous);
  const middle = centre(main);
  const unit = main.length === 0 ? 1 : unitOf(pixels, main, extent(main, middle));
  grow(pixels, main, unit);
  const small = components.filter(({ length }) => length < MAIN_FROM).map(start);
  for (const places of small) grow(pixels, places, unit);
  pack(small, { centre: middle, radius: extent(main, middle) }, previous);
  return new Map([...main, ...small.flat()].map((place) => [place.node, place] as const));
}

function arrangeMain(
  main: readonly Place[],
  springs: readonly Spring[],
  previous: Previous['positions'],
): void {
  const nodes = new Set(main.map(({ node }) => node));
  const fresh = main.filter(({ node }) => !previous.has(node)).length / main.length;
  attract(
    main,
    springs.filter(({ source }) => nodes.has(source)),
    fresh < MOST_NEW ? warmIterations(fresh) : coldIterations(main.length),
  );
}

function warmIterations(fresh: number): number {
  return Math.max(FEWEST_ITERATIONS, Math.ceil(WARM_ITERATIONS * Math.min(1, fresh / MUCH_NEW)));
}

/** Fewer for large graphs, so that a first layout takes about a second. */
function coldIterations(nodes: number): number {
  return Math.round(Math.min(600, Math.max(80, 400_000 / nodes)));
}

/** The length of a pixel, less where the nodes would fill more than a quarter of the picture. */
function unitOf(pixels: Pixels, main: readonly Place[], radius: number): number {
  const area = main.reduce((sum, { node }) => sum + pixels(node) ** 2, 0);
  return Math.min((2 * radius) / PIXELS, Math.sqrt(FILLED / area) * radius);
}

/** The radius of a node in pixels. */
type Pixels = (node: string) => number;

function pixelsIn({ ids, actors }: Network): Pixels {
  const sizes = new Map(ids.map((id, i) => [id, Math.max(1, actors[i]?.size ?? 1)] as const));
  return (node) => sizes.get(node) ?? 1;
}

function grow(pixels: Pixels, places: readonly Place[], unit: number): void {
  for (const place of places) place.radius = pixels(place.node) * unit;
}

function springsOf({ ids, actors, links }: Network): readonly Spring[] {
  const { source, target, weights, alpha, forest } = links;
  const springs: Spring[] = [];
  source.forEach((from, link) => {
    if (forest?.[link] !== 1 && (alpha?.[link] ?? 1) > ALPHA) return;
    const to = target[link] ?? 0;
    const same = actors[from]?.community === actors[to]?.community;
    const weight = Math.log2(1 + Math.max(1, weights.articles[link] ?? 1)) * (same ? INSIDE : ACROSS);
    springs.push({ source: ids[from] ?? '', target: ids[to] ?? '', weight });
  });
  return springs;
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
function fingerprintOf({ ids, actors }: Network, springs: readonly Spring[]): string {
  const nodes = ids.map((id, i) => [id, actors[i]?.size]);
  const text = JSON.stringify([nodes, springs]);
  return [1, 2].map((seed) => hash(text, seed).toString(16).padStart(8, '0')).join('');
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
