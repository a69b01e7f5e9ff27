/** Where fitting starts from: what lists and rules claim, or weights that were fitted before. */

import type { LanguageKnowledge } from '../find/knowledge.ts';
import { priorOf } from '../find/weights/prior.ts';
import { parseWeights } from '../find/weights/weight-file.ts';
import type { WeightTable } from '../knowledge/format/weights.ts';
import { KINDS } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { oddsOf } from './rounding.ts';
import type { Belief } from './train.ts';

/** From the weights in the checkout, or from what lists and rules claim. */
export type StartName = 'committed' | 'nothing';

/** What `fit` prints of where it begins, so that nobody takes scores of one start for those of the other. */
export const DESCRIBED: Readonly<Record<StartName, string>> = {
  committed:
    'fitting goes on from the weights in the checkout and holds them firmly; what is new starts from what lists and rules claim',
  nothing: 'fitting starts from what lists and rules claim; the weights in the checkout are forgotten',
};

/** Weights to go on from, and how firmly they are held. */
export interface Start {
  readonly name: StartName;
  /** What is believed of a feature before any gold is seen. */
  readonly prior: (feature: number) => Belief | undefined;
  /** Weights that stay as they are where the gold has too little to say of them. */
  readonly kept: WeightTable;
}

/**
 * How firmly a weight is held that was fitted before, perhaps on gold that is not here: it moves by a third of what its
 * feature is wrong by on the average. Measured: less firmly, scores on that gold fall; more firmly, nothing is learned of old features.
 */
const HOLD = 3;
const NOTHING: WeightTable = { features: new Uint32Array(0), values: new Int32Array(0) };

/** The start of that name; from nothing where there are no weights. `weights` is a weight file. */
export function startOf(
  name: StartName,
  weights: string | undefined,
  { language: { rules }, templates }: Pick<LanguageKnowledge, 'language' | 'templates'>,
): Start {
  return name === 'nothing' || weights === undefined
    ? fromClaims(rules)
    : fromWeights(parseWeights(weights, templates), rules);
}

function fromClaims(rules: readonly Rule[]): Start {
  const claims = priorOf(rules);
  return {
    name: 'nothing',
    prior: (feature) => {
      const odds = claims(feature);
      return odds && { odds };
    },
    kept: NOTHING,
  };
}

/** Features that the weights do not know start from what lists and rules claim. */
function fromWeights(weights: WeightTable, rules: readonly Rule[]): Start {
  const { prior } = fromClaims(rules);
  const places = new Map([...weights.features].map((feature, place) => [feature, place]));
  return {
    name: 'committed',
    prior: (feature) => {
      const place = places.get(feature);
      if (place === undefined) return prior(feature);
      const values = weights.values.subarray(place * KINDS.length, (place + 1) * KINDS.length);
      return { odds: oddsOf(feature, values), hold: HOLD };
    },
    kept: weights,
  };
}
