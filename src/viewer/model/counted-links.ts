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

/** The links among actors, who are given by their numbers; who lacks there has none. */
export function countedLinks(
  counted: Counted,
  actorAt: (number: number) => Actor | undefined,
  related: RelatedBy,
): CountedLinks {
  const { starts, occurrences, instances } = counted;
  const weigh = weightsOf(counted, asItIs);
  const numbers = new Map<string, number>(occurrences.actors.map((id, i) => [id, i]));
  const made: (Link | undefined)[] = new Array(starts.length);
  const pairs = pairsByActor(counted);

  const make = (pair: number): readonly Link[] => {
    const known = made[pair];
    if (known) return [known];
    const [one, other] = endsOf(counted, pair).map(actorAt);
    if (!one || !other) return [];
    const [source, target] = inPairOrder(one.key, other.key)[0] === one.key ? [one, other] : [other, one];
    const weighed = weigh(pair);
    const key = linkKey(source.key, target.key);
    const relations = related.get(key) ?? UNSTATED.relations;
    const link: Link = Object.assign(
      { ...UNSTATED, key, relations, source, target, alpha: 1, tie: tieOf(weighed) },
      weighed,
    );
    made[pair] = link;
    return [link];
  };
  const byKey = (key: string): Link | undefined => {
    for (let at = key.indexOf('|'); at >= 0; at = key.indexOf('|', at + 1)) {
      const [a, b] = [numbers.get(key.slice(0, at)), numbers.get(key.slice(at + 1))];
      const pair = a === undefined || b === undefined ? -1 : pairOf(counted, a, b);
      if (pair >= 0) return make(pair)[0];
    }
    return undefined;
  };
  const pairsOf = (actor: number): Uint32Array =>
    pairs.pairs.subarray(pairs.starts[actor] ?? 0, pairs.starts[actor + 1] ?? 0);
  const ofActor = (key: string): readonly Link[] | undefined => {
    const own = [...pairsOf(numbers.get(key) ?? -1)].flatMap(make);
    return own.length > 0 ? own.sort(strongestFirst) : undefined;
  };
  const linksTo: CountedLinks['linksTo'] = ({ key }, others) => {
    const own = numbers.get(key) ?? -1;
    const isWanted = (pair: number): boolean => {
      const at = starts[pair] ?? 0;
      const end = instances.a[at] === own ? instances.b[at] : instances.a[at];
      const other = actorAt(end ?? -1);
      return other !== undefined && others.has(other);
    };
    return [...pairsOf(own).filter(isWanted)].flatMap(make).sort(strongestFirst);
  };
  return {
    link: lookup(byKey),
    linksOf: lookup(ofActor),
    all: () =>
      Array.from(starts, (_, pair) => make(pair))
        .flat()
        .sort(strongestFirst),
    linksTo,
    supporting: () => supportingOf(counted, actorAt),
    degrees: pairs.degrees,
    mostSentences: () => mostSentences(counted),
  };
}

function* supportingOf(
  counted: Counted,
  actorAt: (number: number) => Actor | undefined,
): Iterable<Supporting<Actor>> {
  const weigh = weightsOf(counted, asItIs, ['articles', 'g2']);
  for (let pair = 0; pair < counted.starts.length; pair += 1) {
    if ((counted.ends[pair] ?? 0) - (counted.starts[pair] ?? 0) < 2) continue;
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
function pairsByActor({ occurrences, instances, starts }: Counted) {
  const degrees = new Uint32Array(occurrences.actors.length);
  const eachEnd = (visit: (actor: number, pair: number) => void) => {
    starts.forEach((at, pair) => {
      visit(instances.a[at] ?? 0, pair);
      visit(instances.b[at] ?? 0, pair);
    });
  };
  eachEnd((actor) => {
    degrees[actor] = (degrees[actor] ?? 0) + 1;
  });
  const first = startsOf(degrees);
  const next = first.slice();
  const pairs = new Uint32Array(2 * starts.length);
  eachEnd((actor, pair) => {
    const at = next[actor] ?? 0;
    pairs[at] = pair;
    next[actor] = at + 1;
  });
  return { starts: first, pairs, degrees };
}

function mostSentences({ instances, starts, ends }: Counted): number {
  return starts.reduce((most, from, pair) => {
    let sentences = 0;
    for (let i = from; i < (ends[pair] ?? 0); i += 1) sentences += instances.leads[i] ?? 0;
    return Math.max(most, sentences);
  }, 1);
}
