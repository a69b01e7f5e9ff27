/** Weights of features in a pack: what the numbers mean, by name; the numbers as differences; a column of weights for each kind. */

import type { Alphabet } from './feature-numbers.ts';

/** Features with a weight for each kind, feature after feature. */
export interface WeightTable {
  readonly features: Uint32Array;
  readonly values: Int32Array;
}

/** Templates as a pack keeps them: parts are places in the list of alphabets. */
export interface FeatureScheme {
  readonly alphabets: readonly Alphabet[];
  readonly templates: readonly { readonly name: string; readonly parts: readonly number[] }[];
}
