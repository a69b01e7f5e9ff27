/** Gold articles -> weights of one language, with the score that cross-validation gives. */

import type { GoldArticle } from '../evaluate/gold.ts';
import { addCounts, type Counts, NO_COUNTS, strictCounts } from '../evaluate/score.ts';
import { type Analysis, analyse } from '../find/analysis.ts';
import { decodedSpans } from '../find/decode.ts';
import { feature, templatesWith } from '../find/features/templates.ts';
import type { Knowledge } from '../find/knowledge.ts';
import { priorOf } from '../find/weights/prior.ts';
import { printWeights, SCALE } from '../find/weights/weight-file.ts';
import { createWeights } from '../find/weights/weights.ts';
import { type NumberedTemplate, templateOf } from '../knowledge/format/feature-numbers.ts';
import type { WeightTable } from '../knowledge/format/weights.ts';
import { KINDS } from '../model.ts';
import { examplesOf } from './examples.ts';
import { type HeldOut, type RuleValue, ruleValues } from './rule-values.ts';
import { type Fitted, type TrainOptions, train } from './train.ts';

/** Added to every person, organization and place: the point of the best F1 lies a little on the side of recall. */
const LEANING: readonly number[] = [0.3, 0.1, 0.4];
const NO_LEANING: readonly number[] = [0, 0, 0];
const OPTIONS: Omit<TrainOptions, 'prior'> = {
  epochs: 12,
  rate: 0.05,
  penalty: 60,
  seeds: [1, 2, 3, 4],
  rarest: 4,
};
const FOLDS = 5;

export interface FitReport {
  /** The weight file. */
  readonly content: string;
  readonly ruleValues: readonly RuleValue[];
  readonly features: number;
  /** Strict counts of each named set, every article scored with weights fitted without it. */
  readonly crossValidated: ReadonlyMap<string, Counts>;
  /** Gold names that are no candidates. */
  readonly unreachable: number;
  readonly names: number;
}

interface Prepared {
  readonly set: string;
  readonly fold: number;
  readonly gold: GoldArticle['mentions'];
  readonly analysis: Analysis;
  readonly examples: ReturnType<typeof examplesOf>;
}

/** Fits the weights of a language on named sets of gold articles. */
export function fitWeights(
  sets: ReadonlyMap<string, readonly GoldArticle[]>,
  code: string,
  knowledge: Knowledge,
  progress: (message: string) => void,
): FitReport {
  const own = knowledge.of(code);
  const { rules } = own.language;
  const templates = templatesWith(rules);
  const prepared = [...sets].flatMap(([set, articles]) =>
    articles.map((article, i): Prepared => {
      const analysis = analyse(article.text, own, knowledge.gazetteer);
      const gold = article.mentions.filter((mention) => mention.form === 'name');
      return {
        set,
        fold: Math.floor(i / 25) % FOLDS,
        gold,
        analysis,
        examples: examplesOf(analysis, gold, knowledge.gazetteer),
      };
    }),
  );
  const fitOn = (articles: readonly Prepared[]): Fitted =>
    train(
      articles.flatMap(({ examples }) => examples.examples),
      { ...OPTIONS, prior: priorOf(rules) },
    );
  const crossValidated = new Map<string, Counts>();
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    progress(`cross-validation ${fold + 1} of ${FOLDS}`);
    const weights = createWeights(
      round(fitOn(prepared.filter((article) => article.fold !== fold)), templates),
    );
    for (const { set, analysis, gold } of prepared.filter((article) => article.fold === fold)) {
      heldOut.push({ analysis, gold, weights });
      const counts = strictCounts(decodedSpans(analysis, { weights }, knowledge.gazetteer), gold);
      crossValidated.set(set, addCounts(crossValidated.get(set) ?? NO_COUNTS, counts));
    }
  }
  progress('each rule left out');
  const values = ruleValues(heldOut, rules, knowledge.gazetteer, (weights, rule) =>
    weights.without(feature.rule(rule)),
  );
  progress('all articles');
  const rounded = round(fitOn(prepared), templates);
  return {
    content: printWeights(rounded, templates),
    ruleValues: values,
    features: rounded.features.length,
    crossValidated,
    unreachable: prepared.reduce((sum, { examples }) => sum + examples.lost, 0),
    names: prepared.reduce((sum, { gold }) => sum + gold.length, 0),
  };
}

/** Whole numbers. Features that count for nothing are left out, but rules are not: an unfitted rule has its prior. The leaning goes into the number of words, which every name has. */
function round(fitted: Fitted, templates: readonly NumberedTemplate[]): WeightTable {
  const rows = [...fitted]
    .map(([feature, weights]) => {
      const template = templateOf(templates, feature)?.name;
      const leaning = template === 'words' ? LEANING : NO_LEANING;
      return {
        feature,
        template,
        weights: KINDS.map((_, k) => Math.round(((weights[k] ?? 0) + (leaning[k] ?? 0)) * SCALE)),
      };
    })
    .filter(({ template, weights }) => template === 'rule' || weights.some((weight) => weight !== 0));
  return {
    features: Uint32Array.from(rows, ({ feature }) => feature),
    values: Int32Array.from(rows.flatMap(({ weights }) => weights)),
  };
}
