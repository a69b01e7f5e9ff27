/** What each rule is worth on gold: how often it fires, how often it is right, and what the score loses without it. */

import { addCounts, type Counts, NO_COUNTS, scoresOf, strictCounts } from '../evaluate/score.ts';
import { analyse, spanOf } from '../find/analysis.ts';
import type { LanguageKnowledge } from '../find/knowledge.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import type { RuleNet } from '../rules/engine.ts';
import type { Rule } from '../rules/rule.ts';
import { countsOf, type WeighedArticle } from './articles.ts';

/** Counts of one rule; `drop` is in points of F1. */
export interface RuleValue {
  readonly rule: string;
  /** Stretches that the rule marks, and those of them that are names of its kind. */
  readonly fired: number;
  readonly right: number;
  /** Points of strict F1 that are lost without the rule: what it proposes, keeps whole and lets an article remember is gone (weights are not fitted anew). */
  readonly drop: number;
}

/** Values of all rules, by articles with weights that were fitted without them. */
export function ruleValues(
  articles: readonly WeighedArticle[],
  own: LanguageKnowledge,
  gazetteer: Gazetteer,
): readonly RuleValue[] {
  const counts = articles.map((article) => countsOf(article, article.weights, gazetteer));
  const all = counts.reduce(addCounts, NO_COUNTS);
  return own.language.rules.map((rule, number) => {
    const without = { ...own, net: withoutRule(own.net, number) };
    const { found, right } = firings(articles, number, rule);
    const rest = articles.reduce((sum, article, i) => {
      if (!fires(article, number)) return sum;
      const again = { ...article, analysis: analyse(article.text, without, gazetteer) };
      return replaced(sum, counts[i] ?? NO_COUNTS, countsOf(again, article.weights, gazetteer));
    }, all);
    return { rule: rule.id, fired: found, right, drop: scoresOf(all).f1 - scoresOf(rest).f1 };
  });
}

/** A net in which one rule never fires. */
const withoutRule = ({ rules, fire }: RuleNet, number: number): RuleNet => ({
  rules,
  fire: (words) => fire(words).filter(({ rule }) => rule !== number),
});

/** Whether a rule marks anything in an article. */
const fires = ({ analysis }: WeighedArticle, number: number): boolean =>
  analysis.sentences.some(({ candidates }) => candidates.some(({ rules }) => rules.includes(number)));

/** A sum in which the counts of an article are replaced; gold is the same. */
const replaced = (sum: Counts, before: Counts, now: Counts): Counts => ({
  right: sum.right - before.right + now.right,
  found: sum.found - before.found + now.found,
  gold: sum.gold,
});

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
