/**
 * Fits weights: a semi-Markov conditional random field over candidate spans (Sarawagi & Cohen 2004) by stochastic
 * gradient ascent with AdaGrad steps (Duchi, Hazan & Singer 2011) and an L2 penalty; the weights of the later
 * epochs are averaged, over several orders of the sentences. Deterministic: seeds give the orders.
 */

import { generator } from '../base/random.ts';
import { KINDS } from '../model.ts';

/** One sentence: its candidates with their features, and which of them are names. */
export interface Example {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Features of all candidates in a row; candidate `i` has `[firsts[i], firsts[i + 1])`. */
  readonly features: Int32Array;
  readonly firsts: Int32Array;
  /** The kind of each candidate that is a name, -1 for the others. */
  readonly gold: Int8Array;
}

export interface TrainOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the L2 penalty. */
  readonly penalty: number;
  /** Each seed orders the sentences anew; the weights of all runs are averaged. */
  readonly seeds: readonly number[];
  /** What is believed of a feature before any gold was seen: a log-odds for each kind. Weights are drawn towards it. */
  readonly prior: (feature: number) => readonly number[] | undefined;
  /** Features seen with fewer candidates than this are left out. */
  readonly rarest: number;
}

/** Feature number -> a weight for each kind, in natural logarithms of odds. */
export type Fitted = ReadonlyMap<number, Float64Array>;

const K = KINDS.length;

/** Fits weights to examples. */
export function train(examples: readonly Example[], options: TrainOptions): Fitted {
  const index = indexFeatures(examples, options.rarest);
  const dense = examples.map((example) => ({
    ...example,
    features: example.features.map((feature) => index.get(feature) ?? -1),
  }));
  const prior = new Float64Array(index.size * K);
  for (const [feature, at] of index) prior.set(options.prior(feature) ?? [], at * K);
  const decay = options.penalty / Math.max(1, examples.length);
  const average = new Float64Array(prior.length);
  for (const seed of options.seeds) {
    const run = runOnce(dense, prior, seed, options, decay);
    for (let at = 0; at < run.length; at += 1)
      average[at] = (average[at] as number) + (run[at] as number) / options.seeds.length;
  }
  return new Map([...index].map(([feature, at]) => [feature, average.slice(at * K, at * K + K)]));
}

/** One descent; gives the average of the weights after its later epochs. */
function runOnce(
  examples: readonly Example[],
  prior: Float64Array,
  seed: number,
  { epochs, rate }: TrainOptions,
  decay: number,
): Float64Array {
  const weights = prior.slice();
  const squares = new Float64Array(weights.length).fill(1e-6);
  const average = new Float64Array(weights.length);
  const settled = Math.floor(epochs / 3);
  const order = examples.map((_, i) => i);
  const random = generator(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const i of order) update(examples[i] as Example, weights, prior, squares, rate, decay);
    if (epoch >= settled)
      for (let at = 0; at < weights.length; at += 1)
        average[at] = (average[at] as number) + (weights[at] as number) / (epochs - settled);
  }
  return average;
}

function indexFeatures(examples: readonly Example[], rarest: number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const frequent = [...counts]
    .filter(([, count]) => count >= rarest)
    .map(([feature]) => feature)
    .sort((a, b) => a - b);
  return new Map(frequent.map((feature, i) => [feature, i]));
}

/** One step along the gradient. */
function update(
  example: Example,
  weights: Float64Array,
  prior: Float64Array,
  squares: Float64Array,
  rate: number,
  decay: number,
): void {
  const { length, starts, ends, features, firsts, gold } = example;
  const count = starts.length;
  if (count === 0) return;
  const scores = new Float64Array(count * K);
  for (let i = 0; i < count; i += 1) {
    for (let f = firsts[i] as number; f < (firsts[i + 1] as number); f += 1) {
      const at = (features[f] as number) * K;
      if (at < 0) continue;
      for (let k = 0; k < K; k += 1)
        scores[i * K + k] = (scores[i * K + k] as number) + (weights[at + k] as number);
    }
  }
  const marginals = expectations(length, starts, ends, scores);
  for (let i = 0; i < count; i += 1) {
    for (let k = 0; k < K; k += 1) {
      const target = gold[i] === k ? 1 : 0;
      const slope = target - (marginals[i * K + k] as number);
      if (Math.abs(slope) < 1e-5) continue;
      for (let f = firsts[i] as number; f < (firsts[i + 1] as number); f += 1) {
        const at = (features[f] as number) * K + k;
        if (at < 0) continue;
        const gradient = slope - decay * ((weights[at] as number) - (prior[at] as number));
        squares[at] = (squares[at] as number) + gradient * gradient;
        weights[at] = (weights[at] as number) + (rate * gradient) / Math.sqrt(squares[at] as number);
      }
    }
  }
}

/** Probabilities of each candidate and kind by the forward-backward algorithm over positions. */
function expectations(
  length: number,
  starts: Int32Array,
  ends: Int32Array,
  scores: Float64Array,
): Float64Array {
  const count = starts.length;
  const byEnd: number[][] = Array.from({ length: length + 1 }, () => []);
  const byStart: number[][] = Array.from({ length: length + 1 }, () => []);
  for (let i = 0; i < count; i += 1) {
    byEnd[ends[i] as number]?.push(i);
    byStart[starts[i] as number]?.push(i);
  }
  const forward = new Float64Array(length + 1);
  for (let at = 1; at <= length; at += 1) {
    let sum = forward[at - 1] as number;
    for (const i of byEnd[at] as number[])
      for (let k = 0; k < K; k += 1)
        sum = logAdd(sum, (forward[starts[i] as number] as number) + (scores[i * K + k] as number));
    forward[at] = sum;
  }
  const backward = new Float64Array(length + 1);
  for (let at = length - 1; at >= 0; at -= 1) {
    let sum = backward[at + 1] as number;
    for (const i of byStart[at] as number[])
      for (let k = 0; k < K; k += 1)
        sum = logAdd(sum, (backward[ends[i] as number] as number) + (scores[i * K + k] as number));
    backward[at] = sum;
  }
  const logTotal = forward[length] as number;
  const marginals = new Float64Array(count * K);
  for (let i = 0; i < count; i += 1) {
    const outside =
      (forward[starts[i] as number] as number) + (backward[ends[i] as number] as number) - logTotal;
    for (let k = 0; k < K; k += 1) marginals[i * K + k] = Math.exp(outside + (scores[i * K + k] as number));
  }
  return marginals;
}

function logAdd(a: number, b: number): number {
  const high = Math.max(a, b);
  return high + Math.log1p(Math.exp(Math.min(a, b) - high));
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] as number;
    list[i] = list[j] as number;
    list[j] = held;
  }
}
