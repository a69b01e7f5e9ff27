/** What any graph shows of itself, whether it is just made or comes from a file: who is in it, and who is linked. */
import { prefixLength } from '../base/prefix-length.ts';

/** Actors and links are known by their numbers; who knows what the attributes of a graph from a file hold. */
export interface Outline {
  readonly attributes: Readonly<Record<string, unknown>>;
  /** The ids of the actors, in code unit order. */
  readonly ids: readonly string[];
  readonly actors: readonly Readonly<Record<string, unknown>>[];
  /** The numbers of the ends of each link, `source < target`; links stand in the order of these. */
  readonly links: {
    readonly source: Uint32Array;
    readonly target: Uint32Array;
    /** In how many sentences both are named. */
    readonly weights: { readonly sentences: ArrayLike<number> };
  };
}

/** The outline of a graph without actors. */
export const EMPTY_OUTLINE: Outline = {
  attributes: {},
  ids: [],
  actors: [],
  links: { source: new Uint32Array(), target: new Uint32Array(), weights: { sentences: [] } },
};

/**
 * Where an id stands among sorted ones, found by halving; −1 where it does not.
 * @example
 * placeOf(['e:a', 'e:b', 'e:d'], 'e:d') // 2
 * placeOf(['e:a', 'e:b', 'e:d'], 'e:c') // -1
 */
export function placeOf(ids: readonly string[], id: string): number {
  const place = prefixLength(ids.length, (at) => (ids[at] ?? '') < id);
  return ids[place] === id ? place : -1;
}
