/** The links of what was counted, each made when somebody asks for it: of many thousands few are looked at. */
import { startsOf } from '../../base/column.ts';
import { lazily } from '../../base/lazily.ts';
import { inPairOrder } from '../../base/order.ts';
import type { Counted } from '../../connect/index.ts';
import { linkKey } from '../../connect/link-key.ts';
import { countsOf, endsOf, pairOf } from '../../connect/pairs.ts';
import type { Statements } from '../../connect/statements.ts';
import { weighing, weightsOf } from '../../connect/weights.ts';
import { LINK_ATTRIBUTES } from '../../graph/attributes.ts';
import type { LinksOf } from '../../map/shown.ts';
import { tieOf } from '../../map/tie.ts';
import { numbersOf } from '../../occurrences/numbers.ts';
import type { CountedActors } from './counted-actors.ts';
import type { Actor, Bond, Link, Lookup } from './graph.ts';
import { strongestFirst } from './head.ts';
import { stated } from './stated.ts';

/** Links by key and by actor. */
export interface CountedLinks {
  readonly link: Lookup<Link>;
  /** Of each actor, most shared sentences first. */
  readonly linksOf: Lookup<readonly Link[]>;
  /** All of them, most shared sentences first. */
  readonly all: () => readonly Link[];
  /** Those of which articles state something. */
  readonly stated: () => readonly Link[];
  readonly bondsOf: LinksOf<Actor, Bond>;
  readonly linkOf: (bond: Bond) => Link;
}

/** What counting does not tell. */
const UNSTATED = stated(LINK_ATTRIBUTES, {});

const asItIs = (value: number): number => value;

/** The links among actors; who is nobody of them has none. */
export function countedLinks(
  counted: Counted,
  pairs: PairsByActor,
  actors: Pick<CountedActors, 'at' | 'made'>,
  statements: Statements,
): CountedLinks {
  const { actors: ids } = counted.occurrences;
  const numbers = numbersOf(ids);
  const bondOf = bondMaker(counted, actors.at, statements);
  const linkAt = linkMaker(counted, bondOf, statements);
  const linksOf = (some: Iterable<number>): readonly Link[] =>
    Array.from(some, linkAt)
      .filter((link) => link !== undefined)
      .sort(strongestFirst);
  const ofActor = (key: string): readonly Link[] | undefined => {
    const own = linksOf(pairs.of(numbers.get(key) ?? -1));
    return own.length > 0 ? own : undefined;
  };
  return {
    link: lookup((key) => {
      const pair = pairOfKey(counted, numbers, key);
      return pair < 0 ? undefined : linkAt(pair);
    }),
    linksOf: lookup(ofActor),
    all: () => linksOf(counted.pairs.a.keys()),
    stated: () =>
      linksOf(
        statements.subjects().flatMap(([one, other]) => {
          const pair = other === undefined ? -1 : pairOf(counted, one, other);
          return pair < 0 ? [] : [pair];
        }),
      ),
    *bondsOf({ key }, others) {
      const number = numbers.get(key) ?? -1;
      for (const pair of pairs.of(number)) {
        const [one, other] = endsOf(counted, pair);
        const end = others ? actors.made(one === number ? other : one) : undefined;
        const bond = !others || (end && others.has(end)) ? bondOf(pair) : undefined;
        if (bond) yield bond;
      }
    },
    linkOf: ({ number }) => linkAt(number) ?? nobody(number),
  };
}

function nobody(pair: number): never {
  throw new RangeError(`The pair ${pair} has no link.`);
}

type BondOf = (pair: number) => Bond | undefined;

/** Makes the bond of a pair, and keeps it; none where an end is nobody of the actors. */
function bondMaker(counted: Counted, actorAt: CountedActors['at'], statements: Statements): BondOf {
  const [g2, npmi, weight] = [
    weighing(counted, 'g2'),
    weighing(counted, 'npmi'),
    weighing(counted, 'weight'),
  ];
  const made: (Bond | undefined)[] = new Array(counted.pairs.a.length);
  return (pair) => {
    const known = made[pair];
    if (known) return known;
    const [a, b] = endsOf(counted, pair);
    const [one, other] = pair < made.length ? [actorAt(a), actorAt(b)] : [];
    if (!one || !other) return undefined;
    const [source, target] = inPairOrder(one.key, other.key)[0] === one.key ? [one, other] : [other, one];
    const counts = countsOf(counted, pair);
    const { articles, sentences } = counts;
    const tie = tieOf({
      g2: g2?.(counts) ?? null,
      npmi: npmi?.(counts) ?? null,
      weight: g2 ? 0 : (weight?.(counts) ?? 0),
    });
    const bond = {
      number: pair,
      source,
      target,
      articles,
      sentences,
      tie,
      isStated: statements.isAbout(a, b),
    };
    made[pair] = bond;
    return bond;
  };
}

/** Makes the link of a pair, and keeps it. */
function linkMaker(counted: Counted, bondOf: BondOf, statements: Statements) {
  const weigh = weightsOf(counted, asItIs);
  const made: (Link | undefined)[] = new Array(counted.pairs.a.length);
  return (pair: number): Link | undefined => {
    const known = made[pair];
    const bond = known ? undefined : bondOf(pair);
    if (!bond) return known;
    const key = linkKey(bond.source.key, bond.target.key);
    const relations = lazily(() =>
      bond.isStated ? statements.of(...endsOf(counted, pair)) : UNSTATED.relations,
    );
    const link: Link = {
      ...{ ...UNSTATED, ...bond, ...weigh(pair), key, alpha: 1 },
      get relations() {
        return relations();
      },
    };
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

/** A lookup that keeps what `find` has found. */
function lookup<T>(find: (key: string) => T | undefined): Lookup<T> {
  const known = new Map<string, T | undefined>();
  const get = (key: string): T | undefined => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key);
  };
  return { get, has: (key) => get(key) !== undefined };
}

/** The pairs of each actor, by their numbers. */
export interface PairsByActor {
  /** In order. */
  readonly of: (actor: number) => Uint32Array;
  /** How many each actor has. */
  readonly degrees: Uint32Array;
}

/** Turns the pairs round; linear time. */
export function pairsByActor({ occurrences, pairs: { a, b } }: Counted): PairsByActor {
  const degrees = new Uint32Array(occurrences.actors.length);
  for (const ends of [a, b]) for (const actor of ends) degrees[actor] = (degrees[actor] ?? 0) + 1;
  const starts = startsOf(degrees);
  const next = starts.slice();
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
  return { degrees, of: (actor) => pairs.subarray(starts[actor] ?? 0, starts[actor + 1] ?? 0) };
}
