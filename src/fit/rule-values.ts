/** What each rule is worth on gold: how often it fires, how often it is right, and what the score loses without it. */

import { addCounts, type Counts, NO_COUNTS, scoresOf, strictCounts } from '../evaluate/score.ts';
import { spanOf } from '../find/analysis.ts';
import { feature } from '../find/features/templates.ts';
import type { FeatureWeights } from '../find/weights/weights.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { Rule } from '../rules/rule.ts';
import { countsOf, type WeighedArticle } from './articles.ts';

/** Counts of one rule; `drop` is in points of F1. */
export interface RuleValue {
  readonly rule: string;
  /** Stretches that the rule marks, and those of them that are names of its kind. */
  readonly fired: number;
  readonly right: number;
  /** Points of strict F1 that are lost when the rule does not count (weights are not fitted anew). */
  readonly drop: number;
}

/** Values of all rules, by articles with weights that were fitted without them. */
export function ruleValues(
  articles: readonly WeighedArticle[],
  rules: readonly Rule[],
  gazetteer: Gazetteer,
): readonly RuleValue[] {
  const f1 = (weightsOf: (article: WeighedArticle) => FeatureWeights): number =>
    scoresOf(
      articles
        .map((article) => countsOf(article, weightsOf(article), gazetteer))
        .reduce(addCounts, NO_COUNTS),
    ).f1;
  const all = f1(({ weights }) => weights);
  return rules.map((rule, number) => {
    const without = withoutRule(number);
    const { found, right } = firings(articles, number, rule);
    return { rule: rule.id, fired: found, right, drop: all - f1(without) };
  });
}

/** Gives an article's weights as if a rule counted nothing. */
function withoutRule(number: number): (article: WeighedArticle) => FeatureWeights {
  const known = new Map<FeatureWeights, FeatureWeights>();
  return ({ weights }) => {
    const dropped = known.get(weights) ?? weights.without(feature.rule(number));
    known.set(weights, dropped);
    return dropped;
  };
}

function firings(articles: readonly WeighedArticle[], number: number, { finds }: Rule): Counts {
  return articles
    .map(({ analysis, gold }) => {
      const marked = analysis.sentences.flatMap(({ candidates }, s) =>
        candidates
          .filter(({ rules }) => rules.includes(number))
          .map((candidate) => ({ ...spanOf(analysis, s, candidate), kind: finds })),
      );
      return strictCounts(marked, gold);
    })
    .reduce(addCounts, NO_COUNTS);
}

/** `rule<TAB>fired<TAB>right<TAB>drop`, a line each. */
export const printRuleValues = (values: readonly RuleValue[]): string =>
  `# rule\tfired\tright\tpoints of F1 lost without it: measured by npm run fit, do not edit\n${values.map(({ rule, fired, right, drop }) => `${rule}\t${fired}\t${right}\t${drop.toFixed(2)}`).join('\n')}\n`;

/** The inverse of `printRuleValues`. */
export const parseRuleValues = (content: string): ReadonlyMap<string, RuleValue> =>
  new Map(
    content
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => {
        const [rule = '', fired = '0', right = '0', drop = '0'] = line.split('\t');
        return [rule, { rule, fired: Number(fired), right: Number(right), drop: Number(drop) }] as const;
      }),
  );
