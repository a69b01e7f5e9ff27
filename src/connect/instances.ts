/** Instances of two actors being together, as columns of integers: actor by actor, so that millions of them need no sorting. */
import { createColumn, orderOf, startsOf } from '../base/column.ts';
import { distanceOf, type Gathered } from './gather.ts';

/** By pair, then article, then sentence. */
export interface Instances {
  /** Numbers of the two actors, `a < b`. */
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly article: Uint32Array;
  /** The sentence with which the unit begins. */
  readonly sentence: Uint32Array;
  /** How many actors the unit names. */
  readonly size: Uint8Array;
  /** How many sentences lie between the two. */
  readonly distance: Uint16Array;
  /** Whether one of the two stands in the first sentence of the unit, 1 or 0: of overlapping units one tells each meeting. */
  readonly leads: Uint8Array;
}

export interface Meetings {
  readonly instances: Instances;
  /** Pair `p` has the instances from `starts[p]` up to, without, `ends[p]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What is looked at besides who is together. */
export interface Looking {
  /** Whether units overlap; then only those that begin with one of the two lead. */
  readonly leading: boolean;
  /** Whether distances are measured; else they are 0. */
  readonly measured: boolean;
  /** Pairs of fewer meetings are left out. */
  readonly minimum: number;
}

/** No distance counts for more than this. */
const FARTHEST = 2 ** 16 - 1;
const START = 4096;

/** Two actors of `actors` are together in a unit where at least one of them stands in a sentence that counts. */
export function meetingsOf(gathered: Gathered, actors: number, looking: Looking): Meetings {
  const row = createRow(gathered, actors);
  const instances = room(gathered);
  const [starts, ends] = [createColumn(), createColumn()];
  let length = 0;
  for (let actor = 0; actor < actors; actor += 1) {
    const others = row.count(actor);
    for (const other of others) length = row.place(other, length);
    row.fill(actor, instances, looking);
    for (const other of others) {
      const [from, to] = row.clear(other);
      if (meetings(instances.leads, from, to) < looking.minimum) continue;
      starts.push(from);
      ends.push(to);
    }
  }
  return { instances: cut(instances, length), starts: starts.finish(), ends: ends.finish() };
}

/** Columns with room for all pairs of all units. */
function room({ ends }: Gathered): Instances {
  let most = 0;
  for (let unit = 0; unit < ends.length; unit += 1) {
    const size = sizeOf(ends, unit);
    most += (size * (size - 1)) / 2;
  }
  return {
    ...{ a: new Uint32Array(most), b: new Uint32Array(most) },
    ...{ article: new Uint32Array(most), sentence: new Uint32Array(most) },
    ...{ size: new Uint8Array(most), distance: new Uint16Array(most), leads: new Uint8Array(most) },
  };
}

/** How many members a unit has. */
const sizeOf = (ends: Uint32Array, unit: number): number =>
  (ends[unit] ?? 0) - (unit === 0 ? 0 : (ends[unit - 1] ?? 0));

function cut({ a, b, article, sentence, size, distance, leads }: Instances, length: number): Instances {
  return {
    ...{ a: a.subarray(0, length), b: b.subarray(0, length) },
    ...{ article: article.subarray(0, length), sentence: sentence.subarray(0, length) },
    ...{ size: size.subarray(0, length), distance: distance.subarray(0, length) },
    leads: leads.subarray(0, length),
  };
}

/** Finds with whom one actor after the other is together, of those with higher numbers. */
function createRow(gathered: Gathered, actors: number) {
  const { article, sentence, ends, actor: actorOf, unit, fresh, leads } = gathered;
  const own = membersBy(actorOf, actors);
  const counts = new Uint32Array(actors);
  const next = new Uint32Array(actors);
  const met = createTwoColumns();
  return {
    /** With whom an actor is together, in order. */
    count: (actor: number): Uint32Array => {
      const others: number[] = [];
      met.clear();
      for (let i = own.starts[actor] ?? 0; i < (own.starts[actor + 1] ?? 0); i += 1) {
        const member = own.members[i] ?? 0;
        const end = ends[unit[member] ?? 0] ?? 0;
        for (let other = member + 1; other < end; other += 1) {
          if (fresh[member] === 0 && fresh[other] === 0) continue;
          const number = actorOf[other] ?? 0;
          if (counts[number] === 0) others.push(number);
          counts[number] = (counts[number] ?? 0) + 1;
          met.push(member, other);
        }
      }
      return Uint32Array.from(others).sort();
    },
    /** Where the instances with another actor are to stand; gives where they end. */
    place: (other: number, at: number): number => {
      next[other] = at;
      return at + (counts[other] ?? 0);
    },
    fill: (actor: number, instances: Instances, { leading, measured }: Looking): void => {
      const [members, others] = met.columns();
      for (let i = 0; i < met.length(); i += 1) {
        const [member, other] = [members[i] ?? 0, others[i] ?? 0];
        const [where, number] = [unit[member] ?? 0, actorOf[other] ?? 0];
        const at = next[number] ?? 0;
        next[number] = at + 1;
        instances.a[at] = actor;
        instances.b[at] = number;
        instances.article[at] = article[where] ?? 0;
        instances.sentence[at] = sentence[where] ?? 0;
        instances.size[at] = sizeOf(ends, where);
        instances.leads[at] = leading ? (leads[member] ?? 0) | (leads[other] ?? 0) : 1;
        if (measured) instances.distance[at] = Math.min(FARTHEST, distanceOf(gathered, member, other));
      }
    },
    /** Forgets another actor; gives where the instances with it begin and end. */
    clear: (other: number): readonly [from: number, to: number] => {
      const [to, count] = [next[other] ?? 0, counts[other] ?? 0];
      counts[other] = 0;
      return [to - count, to];
    },
  };
}

/** Two columns that grow together, and are used again. */
function createTwoColumns() {
  let [one, other] = [new Uint32Array(START), new Uint32Array(START)];
  let length = 0;
  const larger = (column: Uint32Array) => {
    const grown = new Uint32Array(2 * column.length);
    grown.set(column);
    return grown;
  };
  return {
    clear: () => {
      length = 0;
    },
    push: (a: number, b: number) => {
      if (length === one.length) [one, other] = [larger(one), larger(other)];
      one[length] = a;
      other[length] = b;
      length += 1;
    },
    length: () => length,
    columns: () => [one, other] as const,
  };
}

/** The members of each actor, in the order of their units. */
function membersBy(actor: Uint32Array, actors: number) {
  const counts = new Uint32Array(actors);
  for (const one of actor) counts[one] = (counts[one] ?? 0) + 1;
  return { starts: startsOf(counts), members: orderOf(actor, actors) };
}

/** How often the two of a pair meet. */
function meetings(leads: Uint8Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += leads[i] ?? 0;
  return sum;
}
