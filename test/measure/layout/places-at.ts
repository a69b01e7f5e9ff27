/** Columns of places, from a row for each. */
import type { Places } from '../../../src/measure/layout/place.ts';

/** A place as a test states it. */
interface Stated {
  readonly x: number;
  readonly y: number;
  readonly radius?: number;
}

/** The places in this order. */
export const placesAt = (...stated: readonly Stated[]): Places => ({
  x: Float64Array.from(stated, ({ x }) => x),
  y: Float64Array.from(stated, ({ y }) => y),
  radius: Float64Array.from(stated, ({ radius = 0 }) => radius),
});

/** The numbers of all places. */
export const allOf = ({ x }: Places): Uint32Array => Uint32Array.from(x.keys());
