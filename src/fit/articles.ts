/** Gold articles of one language as fitting uses them. */

import type { GoldArticle } from '../evaluate/gold.ts';
import { type Counts, type Marked, strictCounts } from '../evaluate/score.ts';
import { type Analysis, analyse } from '../find/analysis.ts';
import { decodedSpans } from '../find/decode.ts';
import type { LanguageKnowledge } from '../find/knowledge.ts';
import type { FeatureWeights } from '../find/weights/weights.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { JudgedName } from './confidence.ts';
import type { Example } from './example.ts';
import { examplesOf } from './examples.ts';

/** Gold articles by the name of their set. */
export type GoldSets = ReadonlyMap<string, readonly GoldArticle[]>;

/** An article whose names can be found with any weights. */
export interface AnalysedArticle {
  readonly set: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly gold: readonly Marked[];
}

/** An article to learn from: what is seen of it, and the names that somebody has marked. */
export interface TrainingArticle extends AnalysedArticle {
  /** The part that is held out with it. */
  readonly fold: number;
  readonly examples: readonly Example[];
  /** Gold names that are not candidates. */
  readonly lost: number;
}

/** An article with the weights that its names are found with. */
export interface WeighedArticle extends AnalysedArticle {
  readonly weights: FeatureWeights;
}

/** Cross-validation in five parts: weights fitted on four of them judge the fifth. */
export const FOLDS = 5;
/** Neighbours in a set, which often share a source, are held out together. */
const BLOCK = 25;

/** Analyses the articles of some sets. */
export const analysed = (
  sets: GoldSets,
  language: LanguageKnowledge,
  gazetteer: Gazetteer,
): readonly AnalysedArticle[] =>
  [...sets].flatMap(([set, articles]) =>
    articles.map(({ text, mentions }) => ({
      set,
      text,
      analysis: analyse(text, language, gazetteer),
      gold: mentions.filter(({ form, doubt }) => form === 'name' && !doubt),
    })),
  );

/** Makes the examples of some sets, and deals the articles of each to the folds. */
export const forTraining = (
  sets: GoldSets,
  language: LanguageKnowledge,
  gazetteer: Gazetteer,
): readonly TrainingArticle[] =>
  [...sets].flatMap((set) =>
    analysed(new Map([set]), language, gazetteer).map((article, i) => ({
      ...article,
      fold: Math.floor(i / BLOCK) % FOLDS,
      ...examplesOf(article.analysis, article.gold, gazetteer),
    })),
  );

/** The names that are found in an article with its own weights, and whether gold has them. */
export function judgedNames(
  { analysis, gold, weights, fold }: WeighedArticle & Pick<TrainingArticle, 'fold'>,
  gazetteer: Gazetteer,
): readonly JudgedName[] {
  const keyOf = ({ start, end, kind }: Pick<Marked, 'start' | 'end' | 'kind'>): string =>
    `${start} ${end} ${kind}`;
  const known = new Set(gold.map(keyOf));
  return decodedSpans(analysis, { weights }, gazetteer).map((name) => ({
    margin: name.margin,
    right: known.has(keyOf(name)),
    fold,
  }));
}

/** Exactly found names of an article with some weights. */
export const countsOf = (
  { analysis, gold }: AnalysedArticle,
  weights: FeatureWeights,
  gazetteer: Gazetteer,
): Counts => strictCounts(decodedSpans(analysis, { weights }, gazetteer), gold);
