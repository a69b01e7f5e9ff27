/** The weights of a link that the list of attributes names, each from its file in `weights/`. */
import { byId, keyed } from '../base/keyed.ts';
import { LINK_ATTRIBUTES, type WeightId } from '../graph/attributes.ts';
import type { Counts, Weight } from './weight.ts';

const FOLDER = 'src/connect/weights';
const files = import.meta.glob<Weight>('./weights/*.ts', { eager: true, import: 'weight' });
const ids = LINK_ATTRIBUTES.flatMap((one) => ('weight' in one ? [one.id] : []));

/** In the order of the list. */
export const WEIGHTS = byId(ids, Object.values(files), FOLDER);

/** All weights of a pair. */
export function weigh(counts: Counts): Readonly<Record<WeightId, number>> {
  return keyed(ids, (id) => rounded(WEIGHTS[id].weigh(counts)));
}

/** Six significant digits: engines may differ in the last bits of a logarithm. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(6));
}
