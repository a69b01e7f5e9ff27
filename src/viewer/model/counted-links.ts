/** The links of what was counted, each made when somebody asks for it: of many thousands few are looked at. */
import { startsOf } from '../../base/column.ts';
import { inPairOrder } from '../../base/order.ts';
import type { Counted } from '../../connect/index.ts';
import { linkKey } from '../../connect/link-key.ts';
import { endsOf, pairOf } from '../../connect/pairs.ts';
import type { RelatedBy } from '../../connect/related.ts';
import { weightsOf } from '../../connect/weights.ts';
import { LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { Supporting } from '../../map/rank.ts';
import { tieOf } from '../../map/tie.ts';
import type { Actor, Link, Lookup } from './graph.ts';
import { strongestFirst } from './parse.ts';
import { stated } from './stated.ts';

/** Links by key and by actor; an actor is asked for by its key. */
export interface CountedLinks {
  readonly link: Lookup<Link>;
  /** Of each actor, most shared sentences first. */
  readonly linksOf: Lookup<readonly Link[]>;
  /** All of them, most shared sentences first. */
  readonly all: () => readonly Link[];
  /** Those of an actor to others, most shared sentences first. */
  readonly linksTo: (actor: Actor, others: Pick<ReadonlySet<Actor>, 'has'>) => readonly Link[];
  /** What may support the standing of their ends: those of two instances or more. */
  readonly supporting: () => Iterable<Supporting<Actor>>;
  /** How many each actor has, by number. */
  readonly degrees: Uint32Array;
  /** The most sentences that two actors share. */
  readonly mostSentences: () => number;
}

/** What counting does not tell. */
const UNSTATED = stated(LINK_ATTRIBUTES, {});

const asItIs = (value: number): number => value;

/** The actor of a number, if there is one. */
type ActorAt = (number: number) => Actor | undefined;

/** The links among actors, who are given by their numbers; who lacks there has none. */
export function countedLinks(counted: Counted, actorAt: ActorAt, related: RelatedBy): CountedLinks {
  const make = linkMaker(counted, actorAt, related);
  const numbers = new Map<string, number>(counted.occurrences.actors.map((id, i) => [id, i]));
  const pairs = pairsByActor(counted);
  const linksOf = (some: Iterable<number>): readonly Link[] =>
    Array.from(some, make)
      .filter((link) => link !== undefined)
      .sort(strongestFirst);
  const pairsOf = (key: string): Uint32Array => {
    const actor = numbers.get(key) ?? -1;
    return pairs.pairs.subarray(pairs.starts[actor] ?? 0, pairs.starts[actor + 1] ?? 0);
  };
  const byKey = (key: string): Link | undefined => {
    const pair = pairOfKey(counted, numbers, key);
    return pair < 0 ? undefined : make(pair);
  };
  const ofActor = (key: string): readonly Link[] | undefined => {
    const own = linksOf(pairsOf(key));
    return own.length > 0 ? own : undefined;
  };
  const linksTo: CountedLinks['linksTo'] = ({ key }, others) => {
    const number = numbers.get(key);
    const isWanted = (pair: number): boolean => {
      const [one, other] = endsOf(counted, pair);
      const end = actorAt(one === number ? other : one);
      return end !== undefined && others.has(end);
    };
    return linksOf(pairsOf(key).filter(isWanted));
  };
  return {
    link: lookup(byKey),
    linksOf: lookup(ofActor),
    all: () => linksOf(counted.pairs.a.keys()),
    linksTo,
    supporting: () => supportingOf(counted, actorAt),
    degrees: pairs.degrees,
    mostSentences: () => mostSentences(counted),
  };
}

/** Makes the link of a pair, and keeps it; none where an end is nobody of the actors. */
function linkMaker(counted: Counted, actorAt: ActorAt, related: RelatedBy) {
  const weigh = weightsOf(counted, asItIs);
  const made: (Link | undefined)[] = new Array(counted.pairs.a.length);
  return (pair: number): Link | undefined => {
    const known = made[pair];
    if (known) return known;
    const [one, other] = endsOf(counted, pair).map(actorAt);
    if (!one || !other) return undefined;
    const [source, target] = inPairOrder(one.key, other.key)[0] === one.key ? [one, other] : [other, one];
    const weighed = weigh(pair);
    const key = linkKey(source.key, target.key);
    const relations = related.get(key) ?? UNSTATED.relations;
    const link: Link = Object.assign(
      { ...UNSTATED, key, relations, source, target, alpha: 1, tie: tieOf(weighed) },
      weighed,
    );
    made[pair] = link;
    return link;
  };
}

/** The pair that a key of a link names, or -1. Keys of actors may hold the sign between the two. */
function pairOfKey(counted: Counted, numbers: ReadonlyMap<string, number>, key: string): number {
  for (let at = key.indexOf('|'); at >= 0; at = key.indexOf('|', at + 1)) {
    const [a, b] = [numbers.get(key.slice(0, at)), numbers.get(key.slice(at + 1))];
    const pair = a === undefined || b === undefined ? -1 : pairOf(counted, a, b);
    if (pair >= 0) return pair;
  }
  return -1;
}

function* supportingOf(counted: Counted, actorAt: ActorAt): Iterable<Supporting<Actor>> {
  const { starts, ends } = counted.pairs;
  const weigh = weightsOf(counted, asItIs, ['articles', 'g2']);
  for (let pair = 0; pair < starts.length; pair += 1) {
    if ((ends[pair] ?? 0) - (starts[pair] ?? 0) < 2) continue;
    const [source, target] = endsOf(counted, pair).map(actorAt);
    if (source && target) yield { source, target, ...weigh(pair) };
  }
}

/** A lookup that keeps what `find` has found. */
function lookup<T>(find: (key: string) => T | undefined): Lookup<T> {
  const known = new Map<string, T | undefined>();
  const get = (key: string): T | undefined => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key);
  };
  return { get, has: (key) => get(key) !== undefined };
}

/** The pairs of each actor, in order. */
function pairsByActor({ occurrences, pairs: { a, b } }: Counted) {
  const degrees = new Uint32Array(occurrences.actors.length);
  for (const ends of [a, b]) for (const actor of ends) degrees[actor] = (degrees[actor] ?? 0) + 1;
  const first = startsOf(degrees);
  const next = first.slice();
  const pairs = new Uint32Array(2 * a.length);
  const put = (actor: number, pair: number): void => {
    const at = next[actor] ?? 0;
    pairs[at] = pair;
    next[actor] = at + 1;
  };
  for (let pair = 0; pair < a.length; pair += 1) {
    put(a[pair] ?? 0, pair);
    put(b[pair] ?? 0, pair);
  }
  return { starts: first, pairs, degrees };
}

function mostSentences({ instances, pairs: { starts, ends } }: Counted): number {
  return starts.reduce((most, from, pair) => {
    let sentences = 0;
    for (let i = from; i < (ends[pair] ?? 0); i += 1) sentences += instances.leads(i);
    return Math.max(most, sentences);
  }, 1);
}
