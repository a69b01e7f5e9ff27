/** Gold articles -> weights of one language, with the score that cross-validation gives. */

import type { GoldArticle } from '../evaluate/gold.ts';
import { addCounts, type Counts, NO_COUNTS, strictCounts } from '../evaluate/score.ts';
import { type Analysis, analyse } from '../find/analysis.ts';
import type { Knowledge } from '../find/knowledge.ts';
import { readingSpans } from '../find/read.ts';
import { featureOfName, nameOfFeature, T, templateOf } from '../find/templates.ts';
import { createWeights, type Weights } from '../find/weights.ts';
import { KINDS, type Kind } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { examplesOf } from './examples.ts';
import { type HeldOut, type RuleValue, ruleValues } from './rule-values.ts';
import { type Fitted, type TrainOptions, train } from './train.ts';

/** Weights are natural logarithms of odds times this, rounded. */
const SCALE = 10;
/** Added to every person, organization and place: the point of the best F1 lies a little on the side of recall. */
const LEANING = [0.3, 0.1, 0.4] as const;
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
      { ...OPTIONS, prior: priorOf(own.language.rules) },
    );
  const crossValidated = new Map<string, Counts>();
  const heldOut: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    progress(`cross-validation ${fold + 1} of ${FOLDS}`);
    const weights = tableOf(fitOn(prepared.filter((article) => article.fold !== fold)));
    for (const { set, analysis, gold } of prepared.filter((article) => article.fold === fold)) {
      heldOut.push({ analysis, gold, weights });
      const counts = strictCounts(readingSpans(analysis, { weights }, knowledge.gazetteer), gold);
      crossValidated.set(set, addCounts(crossValidated.get(set) ?? NO_COUNTS, counts));
    }
  }
  progress('each rule left out');
  const { rules } = own.language;
  const values = ruleValues(heldOut, rules, knowledge.gazetteer, (weights, rule) =>
    weights.without(featureOfName(`rule=${rules[rule]?.id}`, rules)),
  );
  progress('all articles');
  const rounded = round(fitOn(prepared));
  const lines = rounded
    .map(([feature, weights]) => `${nameOfFeature(feature, own.language.rules)}\t${weights.join('\t')}`)
    .sort();
  return {
    content: `# feature\tperson\torganization\tplace: logarithms of odds times ${SCALE}; fitted, do not edit (npm run fit)\n${lines.join('\n')}\n`,
    ruleValues: values,
    features: lines.length,
    crossValidated,
    unreachable: prepared.reduce((sum, { examples }) => sum + examples.lost, 0),
    names: prepared.reduce((sum, { gold }) => sum + gold.length, 0),
  };
}

/**
 * What lists and rules claim, before any gold was seen: a clear name of several words is nearly certain, a single word is likely,
 * a rule is a sign, and what the article introduced before keeps its kind. Gold moves these where it has enough to say.
 */
export function priorOf(rules: readonly Rule[]): TrainOptions['prior'] {
  const claim = (kind: Kind, odds: number): readonly number[] =>
    KINDS.map((other) => (other === kind ? odds : 0));
  return (feature) => {
    const [template, value = ''] = nameOfFeature(feature, rules).split('=', 2);
    if (template === 'rule')
      return claim(rules.find((rule) => rule.id === value)?.finds ?? 'person', RULE_ODDS);
    const [kind, ambiguity, words] = value.split(' ');
    if (template === 'memory')
      return claim(MEMORY_KINDS.get(value.split(' ')[0] ?? '') ?? 'person', MEMORY_ODDS);
    if (template !== 'listed') return undefined;
    if (ambiguity?.startsWith('ambiguous')) return claim(kind as Kind, AMBIGUOUS_ODDS);
    return claim(kind as Kind, words === 'one' ? WORD_ODDS : NAME_ODDS);
  };
}

/** What is remembered of a word, as a kind. */
const MEMORY_KINDS: ReadonlyMap<string, Kind> = new Map([
  ['surname', 'person'],
  ['first-name', 'person'],
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
]);
const MEMORY_ODDS = 1.5;
const RULE_ODDS = 0.5;
const WORD_ODDS = 1.5;
const NAME_ODDS = 4;
const AMBIGUOUS_ODDS = -0.25;

/** Whole numbers; features that count for nothing are left out. The leaning goes into the number of words, which every name has. */
function round(fitted: Fitted): readonly (readonly [feature: number, weights: readonly number[]])[] {
  return [...fitted]
    .map(
      ([feature, weights]) =>
        [
          feature,
          [...weights].map(
            (weight, kind) =>
              Math.round((weight + (templateOf(feature) === T.words ? (LEANING[kind] ?? 0) : 0)) * SCALE) ||
              0,
          ),
        ] as const,
    )
    .filter(([, weights]) => weights.some((weight) => weight !== 0));
}

function tableOf(fitted: Fitted): Weights {
  const rounded = round(fitted);
  return createWeights(
    rounded.map(([feature]) => feature),
    rounded.flatMap(([, weights]) => weights),
  );
}
