/** What has changed between two graphs, and which articles did it. */
import { object } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { type Outline, placeOf } from '../graph/outline.ts';

/** A graph, and where its actors and links are named, as far as somebody knows. */
export interface Side {
  readonly outline: Outline;
  /** The articles that name an actor, by its id. */
  readonly articlesOf?: (actor: string) => Iterable<string>;
  /** The articles that name both ends of a link, by its number in the outline. */
  readonly articlesOfLink?: (link: number) => Iterable<string>;
}

/** An actor or a link that is another than before. */
export interface Change {
  /** The id of the actor, or of both, the smaller first. */
  readonly ids: readonly string[];
  /** The names, in the same order. */
  readonly names: readonly string[];
  /** Articles, and of links sentences, before and after; 0 where it was not, or is not. */
  readonly before: number;
  readonly after: number;
  /** The articles that did it, by id: those that one graph has and the other has not. */
  readonly because: readonly string[];
}

/** What became of a list; the largest changes first. */
export interface Changed {
  readonly added: readonly Change[];
  readonly gone: readonly Change[];
  readonly stronger: readonly Change[];
  readonly weaker: readonly Change[];
}

/** Who is new, gone, joined, stronger or weaker. */
export interface Changes {
  readonly articles: { readonly added: readonly string[]; readonly gone: readonly string[] };
  readonly actors: Changed;
  readonly links: Changed;
  /** Actors that are gone, by the names that others have now. */
  readonly joined: readonly { readonly from: string; readonly to: string }[];
}

const NOTHING: Changed = { added: [], gone: [], stronger: [], weaker: [] };

/** What a graph differs in from itself. */
export const NO_CHANGES: Changes = {
  articles: { added: [], gone: [] },
  actors: NOTHING,
  links: NOTHING,
  joined: [],
};

/**
 * What of `before` is another in `after`; `redirects` lead from actors that are gone to those that have their names. The articles that
 * did it are looked up for the `explained` largest changes of each list.
 */
export function changesBetween(
  before: Side,
  after: Side,
  redirects: ReadonlyMap<string, string>,
  explained = Number.POSITIVE_INFINITY,
): Changes {
  const ids = { before: articlesIn(before.outline), after: articlesIn(after.outline) };
  const numbers = Int32Array.from(after.outline.ids, (id) => placeOf(before.outline.ids, id));
  return {
    articles: { added: onlyIn(ids.after, ids.before), gone: onlyIn(ids.before, ids.after) },
    actors: changed(actorsOf(before), actorsOf(after), numbers, ids, explained),
    links: changed(linksOf(before), linksOf(after), linkNumbers(before, after, numbers), ids, explained),
    joined: [...redirects]
      .map(([from, to]) => [placeOf(before.outline.ids, from), placeOf(after.outline.ids, to)] as const)
      .filter(([from, to]) => from >= 0 && to >= 0)
      .map(([from, to]) => ({ from: labelOf(before.outline, from), to: labelOf(after.outline, to) })),
  };
}

/** The actors or the links of a side, each by its number. */
interface Countable {
  readonly counts: ArrayLike<number>;
  /** The numbers of the actors that it is, or that it joins. */
  readonly actors: (number: number) => readonly number[];
  readonly articles: (number: number) => Iterable<string>;
  readonly outline: Outline;
}

type Ids = ReadonlySet<string>;

/** A change whose articles nobody has looked up. */
type Unexplained = Omit<Change, 'because'> & { readonly because: () => readonly string[] };

/** `numbers` tell of each of `after` its number in `before`; −1 where it is new. */
function changed(
  before: Countable,
  after: Countable,
  numbers: Int32Array,
  articles: { readonly before: Ids; readonly after: Ids },
  explained: number,
): Changed {
  const found: Record<keyof Changed, Unexplained[]> = { added: [], gone: [], stronger: [], weaker: [] };
  const stays = new Uint8Array(before.counts.length);
  const grown = (now: number) => () => notIn(articles.before, after, now);
  const shrunk = (old: number) => () => notIn(articles.after, before, old);
  numbers.forEach((old, now) => {
    if (old >= 0) stays[old] = 1;
    const [was, is] = [before.counts[old] ?? 0, after.counts[now] ?? 0];
    if (old >= 0 && was === is) return;
    const because = is > was ? grown(now) : shrunk(old);
    const list = old < 0 ? found.added : is > was ? found.stronger : found.weaker;
    list.push({ ...named(after, now), before: was, after: is, because });
  });
  stays.forEach((stayed, old) => {
    if (stayed === 1) return;
    found.gone.push({
      ...named(before, old),
      before: before.counts[old] ?? 0,
      after: 0,
      because: shrunk(old),
    });
  });
  const told = (changes: Unexplained[]): readonly Change[] =>
    changes
      .sort(largestFirst)
      .map(({ because, ...change }, i) => ({ ...change, because: i < explained ? because() : [] }));
  const { added, gone, stronger, weaker } = found;
  return { added: told(added), gone: told(gone), stronger: told(stronger), weaker: told(weaker) };
}

function named({ outline, actors }: Countable, number: number): Pick<Change, 'ids' | 'names'> {
  const ends = actors(number);
  return {
    ids: ends.map((actor) => outline.ids[actor] ?? ''),
    names: ends.map((actor) => labelOf(outline, actor)),
  };
}

function largestFirst(a: Unexplained, b: Unexplained): number {
  const size = ({ before, after }: Unexplained) => Math.abs(after - before);
  return size(b) - size(a) || byCodeUnit(a.ids.join('|'), b.ids.join('|'));
}

const notIn = (others: Ids, { articles }: Countable, number: number): readonly string[] =>
  [...new Set(articles(number))].filter((id) => !others.has(id)).sort(byCodeUnit);

const onlyIn = (one: Ids, other: Ids): readonly string[] =>
  [...one].filter((id) => !other.has(id)).sort(byCodeUnit);

const articlesIn = ({ attributes }: Outline): Ids => new Set(Object.keys(object(attributes.articles)));

const labelOf = ({ ids, actors }: Outline, actor: number): string =>
  String(actors[actor]?.label ?? ids[actor]);

function actorsOf({ outline, articlesOf }: Side): Countable {
  return {
    outline,
    counts: outline.actors.map(({ articles }) => Number(articles) || 0),
    actors: (actor) => [actor],
    articles: (actor) => articlesOf?.(outline.ids[actor] ?? '') ?? [],
  };
}

function linksOf({ outline, articlesOfLink }: Side): Countable {
  const { source, target, weights } = outline.links;
  return {
    outline,
    counts: weights.sentences,
    actors: (link) => [source[link] ?? 0, target[link] ?? 0],
    articles: (link) => articlesOfLink?.(link) ?? [],
  };
}

/** Of each link of `after` its number in `before`; −1 where it is new. `actors` tell of each actor of `after` its number there. */
function linkNumbers({ outline: before }: Side, { outline: after }: Side, actors: Int32Array): Int32Array {
  const there = Float64Array.from(before.links.source, (a, link) =>
    pairNumber(a, before.links.target[link] ?? 0, before),
  );
  return Int32Array.from(after.links.source, (a, link) => {
    const [x, y] = [actors[a] ?? -1, actors[after.links.target[link] ?? 0] ?? -1];
    return x < 0 || y < 0 ? -1 : indexIn(there, pairNumber(x, y, before));
  });
}

/** Both ends as one number, in the order of the links. */
const pairNumber = (a: number, b: number, { ids }: Outline): number => a * ids.length + b;

/** Where a number stands among ascending ones, found by halving; −1 where it does not. */
function indexIn(sorted: Float64Array, number: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at === number) return middle;
    if (at < number) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
