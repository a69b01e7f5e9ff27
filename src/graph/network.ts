/** The graph while it is made and measured: actors as objects, links as columns of numbers, so that a million of them take little room. */
import type { ActorAttributes, GraphAttributes, LinkAttributes, MeasuredId, WeightId } from './attributes.ts';

/** What measures add to. */
type Growing<A> = { -readonly [K in keyof A]: A[K] };

type Weights = Pick<LinkAttributes, WeightId>;

/** The links, each by its number. */
export interface Links {
  /** The numbers of its ends, `source < target`; links stand in the order of these. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** A column for each weight that tells anything. */
  readonly weights: { readonly [W in keyof Weights]: Float64Array };
  /** A column for each attribute that a measure has added; of those that are true or false 1 or 0. */
  readonly measured: Map<MeasuredId, Float64Array | Uint8Array>;
  /** What no measure looks at; it is made when somebody asks. */
  readonly stated: (link: number) => Omit<LinkAttributes, WeightId | MeasuredId>;
}

/** Actors and links are known by their numbers. */
export interface Network {
  readonly attributes: Growing<GraphAttributes>;
  /** The ids of the actors, in code unit order. */
  readonly ids: readonly string[];
  readonly actors: readonly Growing<ActorAttributes>[];
  readonly links: Links;
}

/** The numbers of the links in code unit order of their keys, which are both ids with `|` between them. */
export function byKey({ ids, links: { source, target } }: Network): Uint32Array {
  const keys = ids.map((id) => `${id}|`);
  const rank = new Uint32Array(ids.length);
  [...keys.keys()]
    .sort((a, b) => ((keys[a] ?? '') < (keys[b] ?? '') ? -1 : 1))
    .forEach((actor, at) => {
      rank[actor] = at;
    });
  const order = Uint32Array.from(source, (_, link) => link);
  return order.sort(
    (a, b) =>
      (rank[source[a] ?? 0] ?? 0) - (rank[source[b] ?? 0] ?? 0) || (target[a] ?? 0) - (target[b] ?? 0),
  );
}
