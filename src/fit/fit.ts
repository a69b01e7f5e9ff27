/** Gold articles -> weights of one language, with what tells how good they are. */

import { pairedBootstrap } from '../evaluate/bootstrap.ts';
import { addCounts, type Counts, NO_COUNTS } from '../evaluate/score.ts';
import type { Knowledge } from '../find/knowledge.ts';
import { withClaims } from '../find/weights/prior.ts';
import { printWeights } from '../find/weights/weight-file.ts';
import { createWeights, type FeatureWeights } from '../find/weights/weights.ts';
import type { WeightTable } from '../knowledge/format/weights.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import {
  analysed,
  countsOf,
  FOLDS,
  forTraining,
  type GoldSets,
  judgedNames,
  type TrainingArticle,
  type WeighedArticle,
} from './articles.ts';
import { calibrationError, confidenceTable } from './confidence.ts';
import type { FitReport, SetResult } from './report.ts';
import { rounded } from './rounding.ts';
import { ruleValues } from './rule-values.ts';
import type { Start } from './start.ts';
import { type TrainOptions, train } from './train.ts';

const OPTIONS: Omit<TrainOptions, 'prior'> = {
  epochs: 12,
  rate: 0.05,
  penalty: 60,
  seeds: [1, 2, 3, 4],
  rarest: 4,
};

/** What one language is fitted on, and measured on. */
export interface FitInput {
  /** The code of the language. */
  readonly code: string;
  readonly start: Start;
  /** What is learned from. */
  readonly sets: GoldSets;
  /** What is never learned from and measures. */
  readonly measuring: GoldSets;
}

/** Fits the weights of a language. */
export function fitWeights(
  { code, start, sets, measuring }: FitInput,
  knowledge: Knowledge,
  progress: (message: string) => void,
): FitReport {
  const own = knowledge.of(code);
  const { gazetteer } = knowledge;
  const { rules } = own.language;
  const fitOn = (articles: readonly TrainingArticle[]): WeightTable =>
    rounded(
      train(
        articles.flatMap(({ examples }) => examples),
        { ...OPTIONS, prior: start.prior },
      ),
      start.kept,
    );
  const weightsOf = (table: WeightTable): FeatureWeights => createWeights(withClaims(table, rules));
  const compare = (articles: readonly WeighedArticle[]): ReadonlyMap<string, SetResult> =>
    resultsOf(articles, own.weights, gazetteer);
  const articles = forTraining(sets, own, gazetteer);
  const heldOut = eachHeldOut(articles, (rest) => weightsOf(fitOn(rest)), progress);
  progress('each rule left out');
  const values = ruleValues(heldOut, own, gazetteer);
  const judged = heldOut.flatMap((article) => judgedNames(article, gazetteer));
  progress('all articles');
  const table = fitOn(articles);
  const weights = weightsOf(table);
  const sample = analysed(measuring, own, gazetteer).map((article) => ({ ...article, weights }));
  return {
    content: printWeights(table, own.templates),
    features: table.features.length,
    ruleValues: values,
    confidence: confidenceTable(judged),
    calibrationError: calibrationError(judged),
    crossValidated: compare(heldOut),
    measured: compare(sample),
    unreachable: articles.reduce((sum, { lost }) => sum + lost, 0),
    names: articles.reduce((sum, { gold }) => sum + gold.length, 0),
  };
}

/** Each article with weights that were fitted without it. */
function eachHeldOut(
  articles: readonly TrainingArticle[],
  fitOn: (rest: readonly TrainingArticle[]) => FeatureWeights,
  progress: (message: string) => void,
): readonly (TrainingArticle & WeighedArticle)[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    progress(`cross-validation ${fold + 1} of ${FOLDS}`);
    const weights = fitOn(articles.filter((article) => article.fold !== fold));
    return articles.filter((article) => article.fold === fold).map((article) => ({ ...article, weights }));
  }).flat();
}

/** What each set scores with the articles' own weights, and with those of before. */
function resultsOf(
  articles: readonly WeighedArticle[],
  before: FeatureWeights,
  gazetteer: Gazetteer,
): ReadonlyMap<string, SetResult> {
  const total = (counts: readonly Counts[]): Counts => counts.reduce(addCounts, NO_COUNTS);
  return new Map(
    [...new Set(articles.map(({ set }) => set))].map((set) => {
      const own = articles.filter((article) => article.set === set);
      const earlier = own.map((article) => countsOf(article, before, gazetteer));
      const now = own.map((article) => countsOf(article, article.weights, gazetteer));
      return [
        set,
        { before: total(earlier), now: total(now), comparison: pairedBootstrap(earlier, now) },
      ] as const;
    }),
  );
}
