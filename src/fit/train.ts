/**
 * Fits weights: a semi-Markov conditional random field over candidate spans (Sarawagi & Cohen 2004) by stochastic
 * gradient ascent with AdaGrad steps (Duchi, Hazan & Singer 2011) and an L2 penalty; the weights of the later
 * epochs are averaged, over several orders of the sentences. Deterministic: seeds give the orders.
 */

import { countUp } from '../base/count-up.ts';
import { item } from '../base/item.ts';
import { generator } from '../base/random.ts';
import { KINDS } from '../model.ts';
import type { Example } from './example.ts';
import { marginalsOf } from './marginals.ts';

/** What is believed of a feature before any gold was seen. */
export interface Belief {
  /** A logarithm of odds for each kind. */
  readonly odds: readonly number[];
  /** How strongly a weight is drawn towards them each time that its feature is seen; the common penalty unless this is given. */
  readonly hold?: number;
}

/** Steps, penalties and seeds: with the same ones the same weights come out. */
export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L2 penalty. */
  readonly penalty: number;
  /** Each seed orders the sentences anew; the weights of all runs are averaged. */
  readonly seeds: readonly number[];
  readonly prior: (feature: number) => Belief | undefined;
  /** Features seen with fewer candidates than this are left out. */
  readonly rarest: number;
}

/** Feature number -> a weight for each kind, in natural logarithms of odds. */
export type Fitted = ReadonlyMap<number, Float64Array>;

/** Weights on their way, K for each feature that is fitted. */
interface Descent {
  readonly weights: Float64Array;
  readonly prior: Float64Array;
  /** How strongly each is drawn towards its prior. */
  readonly holds: Float64Array;
  /** Sums of squared gradients. */
  readonly squares: Float64Array;
  readonly rate: number;
}

const K = KINDS.length;
/** Slopes below this change nothing that rounding leaves. */
const FLAT = 1e-5;
const FIRST_SQUARE = 1e-6;

/** Fits weights to examples by multinomial logistic regression with a penalty towards the prior: logarithms of odds, by feature and kind. */
export function train(examples: readonly Example[], options: TrainOptions): Fitted {
  const places = placesOf(examples, options.rarest);
  const placed = examples.map((example) => ({
    ...example,
    features: example.features.map((feature) => places.get(feature) ?? UNPLACED),
  }));
  const prior = new Float64Array(places.size * K);
  const holds = new Float64Array(prior.length).fill(options.penalty / Math.max(1, examples.length));
  for (const [feature, place] of places) {
    const belief = options.prior(feature);
    prior.set(belief?.odds ?? [], place * K);
    if (belief?.hold !== undefined) holds.fill(belief.hold, place * K, (place + 1) * K);
  }
  const average = new Float64Array(prior.length);
  for (const seed of options.seeds) {
    const run = descend(placed, { prior, holds }, seed, options);
    for (const [at, weight] of run.entries())
      average[at] = (average[at] ?? 0) + weight / options.seeds.length;
  }
  return new Map([...places].map(([feature, place]) => [feature, average.slice(place * K, place * K + K)]));
}

const UNPLACED = -1;

/** The features that are frequent enough, numbered. */
function placesOf(examples: readonly Example[], rarest: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const feature of features) countUp(counts, feature);
  const frequent = [...counts].filter(([, count]) => count >= rarest).map(([feature]) => feature);
  return new Map(frequent.sort((a, b) => a - b).map((feature, place) => [feature, place]));
}

/** One descent; gives the average of the weights after its later epochs. */
function descend(
  examples: readonly Example[],
  { prior, holds }: Pick<Descent, 'prior' | 'holds'>,
  seed: number,
  { epochs, rate }: TrainOptions,
): Float64Array {
  const descent: Descent = {
    weights: prior.slice(),
    prior,
    holds,
    squares: new Float64Array(prior.length).fill(FIRST_SQUARE),
    rate,
  };
  const average = new Float64Array(prior.length);
  const settled = Math.floor(epochs / 3);
  const order = [...examples];
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const example of order) update(example, descent);
    if (epoch < settled) continue;
    for (const [at, weight] of descent.weights.entries())
      average[at] = (average[at] ?? 0) + weight / (epochs - settled);
  }
  return average;
}

/** One step along the gradient. */
function update(example: Example, descent: Descent): void {
  const { gold } = example;
  const marginals = marginalsOf(example, scoresOf(example, descent.weights));
  for (let i = 0; i < gold.length; i += 1)
    for (let k = 0; k < K; k += 1) {
      const slope = (gold[i] === k ? 1 : 0) - (marginals[i * K + k] ?? 0);
      if (Math.abs(slope) >= FLAT) step(example, i, k, slope, descent);
    }
}

/** Scores of all candidates and kinds. */
function scoresOf({ starts, features, firsts }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(starts.length * K);
  for (let i = 0; i < starts.length; i += 1) {
    const end = firsts[i + 1] ?? 0;
    for (let f = firsts[i] ?? 0; f < end; f += 1) {
      const at = (features[f] ?? UNPLACED) * K;
      if (at < 0) continue;
      for (let k = 0; k < K; k += 1) scores[i * K + k] = (scores[i * K + k] ?? 0) + (weights[at + k] ?? 0);
    }
  }
  return scores;
}

/** Moves the weights of one candidate's features for one kind. */
function step(
  { features, firsts }: Example,
  candidate: number,
  kind: number,
  slope: number,
  { weights, prior, holds, squares, rate }: Descent,
): void {
  const end = firsts[candidate + 1] ?? 0;
  for (let f = firsts[candidate] ?? 0; f < end; f += 1) {
    const at = (features[f] ?? UNPLACED) * K + kind;
    if (at < 0) continue;
    const weight = weights[at] ?? 0;
    const gradient = slope - (holds[at] ?? 0) * (weight - (prior[at] ?? 0));
    const square = (squares[at] ?? 0) + gradient * gradient;
    squares[at] = square;
    weights[at] = weight + (rate * gradient) / Math.sqrt(square);
  }
}

/** Fisher and Yates. */
function shuffle<T extends object>(list: T[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [item(list, j), item(list, i)];
  }
}
