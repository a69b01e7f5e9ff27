/** The weights of a link that the list of attributes names, each from its file in `weights/`. */
import { byId } from '../base/keyed.ts';
import { significant } from '../base/significant.ts';
import { LINK_ATTRIBUTES, type LinkAttributes, type WeightId } from '../graph/attributes.ts';
import type { Links } from '../graph/network.ts';
import type { Counted } from './counted.ts';
import { countsOf } from './pairs.ts';
import type { Weight } from './weight.ts';

/** The values of all weights of one link, by their ids. */
export type Weighed = Pick<LinkAttributes, WeightId>;

const FOLDER = 'src/connect/weights';
const files = import.meta.glob<Weight>('./weights/*.ts', { eager: true, import: 'weight' });
const ids = LINK_ATTRIBUTES.flatMap((one) => ('weight' in one ? [one.id] : []));

/** The weights in the order of the list of attributes. Throws a sentence where a listed one has no file. */
export const WEIGHTS = byId(ids, Object.values(files), FOLDER);

/** The weights that tell something of what was counted. */
function tellingOf({ selected, window }: Counted): readonly Weight[] {
  const articles = selected.reduce((sum, one) => sum + one, 0);
  return Object.values(WEIGHTS).filter(({ applies }) => applies?.({ articles, window }) ?? true);
}

/** One weight, as a function of the counts of a pair; `undefined` where it tells nothing of what was counted. */
export const weighing = (counted: Counted, id: WeightId): Weight['weigh'] | undefined =>
  tellingOf(counted).find((one) => one.id === id)?.weigh;

/** The weights that tell something of what was counted, all or some, by id, as a function of a pair. */
export function weightsOf(
  counted: Counted,
  digits: (value: number) => number = rounded,
  ids: readonly WeightId[] = Object.values(WEIGHTS).map(({ id }) => id),
): (pair: number) => Weighed {
  const telling = tellingOf(counted).filter(({ id }) => ids.includes(id));
  return (pair) => {
    const counts = countsOf(counted, pair);
    const weighed: Partial<Record<WeightId, number>> = {};
    for (const { id, weigh } of telling) weighed[id] = digits(weigh(counts));
    return weighed as Weighed;
  };
}

/** The weights of many pairs as columns, in the order in which the pairs are given. */
export function weightColumns(counted: Counted, pairs: Uint32Array): Links['weights'] {
  const telling = tellingOf(counted).map(({ id, weigh }) => ({
    id,
    weigh,
    column: new Float64Array(pairs.length),
  }));
  pairs.forEach((pair, at) => {
    const counts = countsOf(counted, pair);
    for (const { weigh, column } of telling) column[at] = rounded(weigh(counts));
  });
  return Object.fromEntries(telling.map(({ id, column }) => [id, column])) as Links['weights'];
}

const DIGITS = 6;

/** Engines may differ in the last bits of a logarithm. */
const rounded = (value: number): number => (Number.isInteger(value) ? value : significant(value, DIGITS));
