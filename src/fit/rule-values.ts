/** What each rule is worth on gold: how often it fires, how often it is right, and what the score loses without it. */

import { addCounts, type Counts, NO_COUNTS, scoresOf, strictCounts } from '../evaluate/score.ts';
import { type Analysis, spanOf } from '../find/analysis.ts';
import { decodedSpans } from '../find/decode.ts';
import type { FeatureWeights } from '../find/weights/weights.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { Kind, Span } from '../model.ts';
import type { Rule } from '../rules/rule.ts';

export interface RuleValue {
  readonly rule: string;
  /** Stretches that the rule marks, and those of them that are names of its kind. */
  readonly fired: number;
  readonly right: number;
  /** Points of strict F1 that are lost when the rule does not count (weights are not fitted anew). */
  readonly drop: number;
}

/** An article with weights that were fitted without it. */
export interface HeldOut {
  readonly analysis: Analysis;
  readonly gold: readonly (Span & { readonly kind: Kind })[];
  readonly weights: FeatureWeights;
}

/** Values of all rules. `without` gives weights in which a feature counts nothing. */
export function ruleValues(
  articles: readonly HeldOut[],
  rules: readonly Rule[],
  gazetteer: Gazetteer,
  without: (weights: FeatureWeights, rule: number) => FeatureWeights,
): readonly RuleValue[] {
  const f1 = (weightsOf: (article: HeldOut) => FeatureWeights): number =>
    scoresOf(
      articles
        .map((article) =>
          strictCounts(
            decodedSpans(article.analysis, { weights: weightsOf(article) }, gazetteer),
            article.gold,
          ),
        )
        .reduce(addCounts, NO_COUNTS),
    ).f1;
  const all = f1(({ weights }) => weights);
  return rules.map((rule, number) => {
    const dropped = new Map<FeatureWeights, FeatureWeights>();
    const weightsOf = ({ weights }: HeldOut): FeatureWeights => {
      const known = dropped.get(weights) ?? without(weights, number);
      dropped.set(weights, known);
      return known;
    };
    const { found, right } = firings(articles, number, rule);
    return { rule: rule.id, fired: found, right, drop: all - f1(weightsOf) };
  });
}

function firings(articles: readonly HeldOut[], number: number, { finds }: Rule): Counts {
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
