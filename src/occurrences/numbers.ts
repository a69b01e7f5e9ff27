/** The numbers of actors by their ids. */
import { oncePer } from '../base/once.ts';

/** Of each id of a list its place in it; the same map for the same list. */
export const numbersOf = oncePer(
  (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, i) => [id, i])),
);
