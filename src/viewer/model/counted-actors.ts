/** The actors of what was counted, each made when somebody asks for it: of many thousands a few hundred are looked at. */
import { countUp } from '../../base/count-up.ts';
import type { Json } from '../../base/fields.ts';
import { lazily } from '../../base/lazily.ts';
import { oncePer } from '../../base/once.ts';
import type { Counted } from '../../connect/counted.ts';
import { seenIn } from '../../connect/seen.ts';
import type { Statements } from '../../connect/statements.ts';
import { ACTOR_ATTRIBUTES } from '../../graph/attributes.ts';
import type { Candidates } from '../../map/choose.ts';
import { standingOf } from '../../map/standing.ts';
import { KINDS, type Kind } from '../../model.ts';
import type { Opened } from '../../occurrences/index.ts';
import { numbersOf } from '../../occurrences/numbers.ts';
import type { Frame } from './frame.ts';
import { type Actor, isWanted, type Lookup, type Wanted } from './graph.ts';
import { assumed } from './head.ts';
import { rankingOf } from './ranking.ts';
import { stated } from './stated.ts';

/** The actors that a selection names. */
export interface CountedActors {
  /** The actor of a number; `undefined` of whom nothing was counted. */
  readonly at: (number: number) => Actor | undefined;
  /** The actor of a number as far as it was made before. */
  readonly made: (number: number) => Actor | undefined;
  readonly byKey: Lookup<Actor>;
  /** All, strongest first. */
  readonly all: () => readonly Actor[];
  readonly counts: ReadonlyMap<Kind, number>;
  readonly candidates: (wanted: Wanted) => Candidates<Actor>;
  /** How many each community has. */
  readonly sizes: ReadonlyMap<number, number>;
}

/** What is counted of links and sentences, as far as actors show it. */
interface Known {
  readonly opened: Opened;
  readonly frame: Frame;
  readonly counted: Counted;
  readonly statements: Statements;
  /** How many links each has, by number. */
  readonly degrees: Uint32Array;
  /** The articles of all links that are no chance, by number. */
  readonly supported: Float64Array;
}

/** Whether somebody is there: it has a place, and is named in what was counted. */
export const isThere = (
  { placed }: Pick<Frame, 'placed'>,
  { presence }: Pick<Counted, 'presence'>,
  actor: number,
): boolean => placed[actor] === 1 && (presence.mentions[actor] ?? 0) > 0;

/** The numbers of all who are there. */
function thoseThere(frame: Frame, counted: Counted): Uint32Array {
  const there = new Uint32Array(frame.placed.length);
  let length = 0;
  for (let actor = 0; actor < there.length; actor += 1) {
    if (!isThere(frame, counted, actor)) continue;
    there[length] = actor;
    length += 1;
  }
  return there.slice(0, length);
}

/** The actors of what was counted. */
export function countedActors(known: Known): CountedActors {
  const { frame, counted } = known;
  const { actors: ids, kinds } = counted.occurrences;
  const there = thoseThere(frame, counted);
  const { at, made, inOrder } = makingInOrder(known, there);
  function* passing(passes: (actor: number) => boolean): Iterable<Actor> {
    for (const actor of inOrder()) {
      const one = passes(actor) && at(actor);
      if (one) yield one;
    }
  }
  const counts = countsOf(there, kinds);
  const get = (key: string) => at(numbersOf(ids).get(key) ?? -1);
  return {
    ...{ at, made },
    byKey: { get, has: (key) => get(key) !== undefined },
    all: () => [...passing(() => true)],
    counts,
    candidates: (wanted) => {
      const passes = (actor: number) =>
        isWanted({ kind: kinds[actor] ?? 'person', community: frame.community[actor] ?? -1 }, wanted);
      return {
        counts: wanted.community === null ? onlyOf(wanted, counts) : countsOf(there.filter(passes), kinds),
        inOrder: (isAsked = () => true) =>
          passing((actor) => isAsked(kinds[actor] ?? 'person') && passes(actor)),
        compare: (one, other) => one.rank - other.rank,
      };
    },
    sizes: sizesOf(there, frame.community),
  };
}

/** Makes actors, each once, and tells their order. */
function makingInOrder(known: Known, there: Uint32Array) {
  const { opened, frame, counted, supported } = known;
  const { mentions, articles } = counted.presence;
  const ids = counted.occurrences.actors;
  const standing = new Float64Array(ids.length);
  for (const actor of there) {
    const row = opened.actors[actor]?.row;
    const stand = { articles: articles[actor] ?? 0, ...(typeof row === 'string' && { row }) };
    standing[actor] = standingOf(stand, supported[actor] ?? 0);
  }
  const { inOrder, rankOf } = rankingOf(there, { ids, standing, articles, mentions });
  const make = actorMaker(known, (actor) => ({ rank: rankOf(actor), standing: standing[actor] ?? 0 }));
  const made: (Actor | undefined)[] = new Array(ids.length);
  return {
    inOrder,
    made: (actor: number) => made[actor],
    at: (actor: number): Actor | undefined => {
      if (!isThere(frame, counted, actor)) return undefined;
      made[actor] ??= make(actor);
      return made[actor];
    },
  };
}

function countsOf(there: Uint32Array, kinds: readonly Kind[]): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>(KINDS.map((kind) => [kind, 0]));
  for (const actor of there) {
    const kind = kinds[actor] ?? 'person';
    countUp(counts, kind);
  }
  return counts;
}

/** The counts of the kinds that are wanted; nobody has to be counted again for them. */
function onlyOf(
  { kinds }: Pick<Wanted, 'kinds'>,
  counts: ReadonlyMap<Kind, number>,
): ReadonlyMap<Kind, number> {
  return new Map([...counts].map(([kind, count]) => [kind, kinds.includes(kind) ? count : 0]));
}

function sizesOf(there: Uint32Array, community: Int32Array): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const actor of there) {
    const own = community[actor] ?? -1;
    countUp(sizes, own);
  }
  return sizes;
}

/** What the file says of an actor is read once, whatever is counted of it later. */
const readOnce = oncePer((given: Json) => stated(ACTOR_ATTRIBUTES, given));
const UNKNOWN: Json = {};

/** Makes an actor of what its file says and of what was counted. */
function actorMaker(
  { opened, counted, statements, degrees }: Known,
  placeOf: (actor: number) => Pick<Actor, 'rank' | 'standing'>,
): (actor: number) => Actor {
  const { occurrences, presence } = counted;
  const seen = lazily(() => seenIn(counted));
  const dateOf = (article = -1) => occurrences.articles[article]?.date ?? '';
  return (actor) => {
    const key = occurrences.actors[actor] ?? '';
    const given = readOnce(opened.actors[actor] ?? UNKNOWN);
    const relations = lazily(() => statements.of(actor));
    return {
      ...given,
      ...{ key, kind: given.kind ?? occurrences.kinds[actor] ?? 'person', x: given.x ?? 0, y: given.y ?? 0 },
      ...assumed(key, given),
      ...placeOf(actor),
      mentions: presence.mentions[actor] ?? 0,
      articles: presence.articles[actor] ?? 0,
      degree: degrees[actor] ?? 0,
      get relations() {
        return relations();
      },
      get first() {
        return dateOf(seen().first[actor]);
      },
      get last() {
        return dateOf(seen().last[actor]);
      },
    };
  };
}
