/** The layout: where actors stand. */
import type { Network } from '../../graph/network.ts';
import { bothDirections } from '../adjacency.ts';
import { componentsOf } from '../layout/components.ts';
import { fingerprintOf } from '../layout/fingerprint.ts';
import { attract, type Springs } from '../layout/force.ts';
import { pack } from '../layout/pack.ts';
import { centre, extent, noPlaces, type Points } from '../layout/place.ts';
import { isKnown, type Known, startPlaces } from '../layout/start.ts';
import { type Measure, NOTHING, type Previous } from '../measure.ts';
import type { Weighted } from '../weighted.ts';

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
    const pixels = Float64Array.from(actors, ({ size = 1 }) => Math.max(1, size));
    const fingerprint = fingerprintOf(ids, pixels, springs);
    const before = pointsBefore(ids, previous.positions);
    const unchanged = previous.layout === fingerprint && before.x.every((x) => !Number.isNaN(x));
    const { x, y } = unchanged
      ? before
      : compute({ ids, before, ties: tiesOf(ids.length, springs) }, springs, pixels);
    actors.forEach((actor, i) => {
      actor.x = round(x[i] ?? 0);
      actor.y = round(y[i] ?? 0);
    });
    attributes.layout = fingerprint;
  },
};

/** Where actors stood; not a number of those who are new. */
function pointsBefore(ids: readonly string[], positions: Previous['positions']): Points {
  const points = { x: new Float64Array(ids.length), y: new Float64Array(ids.length) };
  ids.forEach((id, actor) => {
    const { x, y } = positions.get(id) ?? { x: Number.NaN, y: Number.NaN };
    points.x[actor] = x;
    points.y[actor] = y;
  });
  return points;
}

function compute(known: Known, springs: Springs, pixels: Float64Array): Points {
  const components = componentsOf(known.ties);
  const large = components.filter(({ length }) => length >= MAIN_FROM);
  const small = components.filter(({ length }) => length < MAIN_FROM);
  const main = Uint32Array.from(large.flatMap((one) => [...one])).sort();
  const places = noPlaces(pixels.length);
  startPlaces(main, known, places);
  if (main.length > 0) arrangeMain(main, places, known.before, springs);
  const middle = centre(places, main);
  const unit = main.length === 0 ? 1 : unitOf(pixels, main, extent(places, main, middle));
  places.radius.set(pixels.map((own) => own * unit));
  pack(small, places, { centre: middle, radius: extent(places, main, middle) }, known);
  return places;
}

/** Lets the forces act on the main picture. */
function arrangeMain(main: Uint32Array, places: Points, before: Points, springs: Springs): void {
  const fresh = main.filter((actor) => !isKnown(before, actor)).length / main.length;
  const ofMain = (column: Float64Array) => Float64Array.from(main, (actor) => column[actor] ?? 0);
  const [x, y] = [ofMain(places.x), ofMain(places.y)];
  const iterations = fresh < MOST_NEW ? warmIterations(fresh) : coldIterations(main.length);
  attract({ x, y }, springsAmong(main, places.x.length, springs), iterations);
  main.forEach((actor, i) => {
    places.x[actor] = x[i] ?? 0;
    places.y[actor] = y[i] ?? 0;
  });
}

/** The springs between some actors, who are parted from all others; the ends by their places among them. */
function springsAmong(some: Uint32Array, count: number, { source, target, weight }: Springs): Springs {
  const numbers = new Int32Array(count).fill(-1);
  some.forEach((actor, i) => {
    numbers[actor] = i;
  });
  const own = Uint32Array.from(source.keys()).filter((spring) => (numbers[source[spring] ?? 0] ?? -1) >= 0);
  const column = (ends: Uint32Array) => own.map((spring) => numbers[ends[spring] ?? 0] ?? 0);
  return {
    source: column(source),
    target: column(target),
    weight: Float64Array.from(own, (spring) => weight[spring] ?? 0),
  };
}

function warmIterations(fresh: number): number {
  return Math.max(FEWEST_ITERATIONS, Math.ceil(WARM_ITERATIONS * Math.min(1, fresh / MUCH_NEW)));
}

/** Fewer for large graphs, so that a first layout takes about a second. */
function coldIterations(nodes: number): number {
  return Math.round(Math.min(600, Math.max(80, 400_000 / nodes)));
}

/** The length of a pixel, less where the actors would fill more than a quarter of the picture. */
function unitOf(pixels: Float64Array, main: Uint32Array, radius: number): number {
  const area = main.reduce((sum, actor) => sum + (pixels[actor] ?? 1) ** 2, 0);
  return Math.min((2 * radius) / PIXELS, Math.sqrt(FILLED / area) * radius);
}

function springsOf({ actors, links }: Network): Springs {
  const { source, target, weights, measured } = links;
  const [alpha, forest] = [measured.get('alpha'), measured.get('forest')];
  const pulls = (link: number) => forest?.[link] === 1 || (alpha?.[link] ?? 1) <= ALPHA;
  const drawn = Uint32Array.from(source.keys()).filter(pulls);
  const weigh = (link: number): number => {
    const same = actors[source[link] ?? 0]?.community === actors[target[link] ?? 0]?.community;
    return Math.log2(1 + Math.max(1, weights.articles[link] ?? 1)) * (same ? INSIDE : ACROSS);
  };
  return {
    source: drawn.map((link) => source[link] ?? 0),
    target: drawn.map((link) => target[link] ?? 0),
    weight: Float64Array.from(drawn, weigh),
  };
}

/** The springs from both ends. */
function tiesOf(actors: number, springs: Springs): Weighted {
  const { starts, neighbours, links } = bothDirections(actors, springs);
  return { starts, neighbours, weights: Float64Array.from(links, (spring) => springs.weight[spring] ?? 0) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
