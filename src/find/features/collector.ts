/** Collects the features of one candidate in a buffer that is used again for the next. */

/** Room for the features of any candidate. */
export const MOST_FEATURES = 512;

/** The buffer of a candidate; only the first `count` numbers count. */
export interface Collector {
  readonly features: Int32Array;
  /** How many of the buffer belong to this candidate. */
  count: number;
}

/** A collector without features. */
export const createCollector = (): Collector => ({ features: new Int32Array(MOST_FEATURES), count: 0 });

/** Throws where there is no room left: a feature that is lost in silence would make other weights decide. */
export function add(into: Collector, feature: number): void {
  if (into.count === MOST_FEATURES) throw new Error(`a candidate has more than ${MOST_FEATURES} features`);
  into.features[into.count] = feature;
  into.count += 1;
}
