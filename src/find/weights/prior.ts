/**
 * What lists and rules claim before any gold was seen: a clear name of several words is nearly certain, a single word is likely,
 * a rule is a sign, and what the article introduced before keeps its kind. Gold moves these where it has enough to say.
 */

import type { WeightTable } from '../../knowledge/format/weights.ts';
import { KINDS, type Kind } from '../../model.ts';
import type { Rule } from '../../rules/rule.ts';
import { nameOfFeature } from '../features/names.ts';
import { templatesWith } from '../features/templates.ts';
import type { MemoryOf } from '../memory.ts';
import { SCALE } from './weight-file.ts';

const RULE_ODDS = 0.5;
const MEMORY_ODDS = 1.5;
const WORD_ODDS = 1.5;
const NAME_ODDS = 4;
const AMBIGUOUS_ODDS = -0.25;

const KIND_REMEMBERED: ReadonlyMap<string, Kind> = new Map<MemoryOf, Kind>([
  ['surname', 'person'],
  ['first-name', 'person'],
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
]);

/** The templates whose features claim something. */
const CLAIMING = ['rule', 'memory', 'listed'];

/** A logarithm of odds for each kind, or nothing where a feature claims nothing. */
export type Prior = (feature: number) => readonly number[] | undefined;

/** The claims of the features of a language. */
export function priorOf(rules: readonly Rule[]): Prior {
  const templates = templatesWith(rules);
  return (feature) => {
    const [template, value = ''] = nameOfFeature(feature, templates).split('=', 2);
    const [kind = '', ambiguity = '', words] = value.split(' ');
    switch (template) {
      case 'rule':
        return claim(rules.find(({ id }) => id === value)?.finds, RULE_ODDS);
      case 'memory':
        return claim(KIND_REMEMBERED.get(kind), MEMORY_ODDS);
      case 'listed':
        return claim(kind, oddsOfListed(ambiguity, words));
      default:
        return undefined;
    }
  };
}

const claim = (kind: string | undefined, odds: number): readonly number[] =>
  KINDS.map((other) => (other === kind ? odds : 0));

function oddsOfListed(ambiguity: string, words: string | undefined): number {
  if (ambiguity.startsWith('ambiguous')) return AMBIGUOUS_ODDS;
  return words === 'one' ? WORD_ODDS : NAME_ODDS;
}

/** Fitted weights, and what is claimed of rules that have none yet; where nothing was fitted, all claims. */
export function withClaims(fitted: WeightTable, rules: readonly Rule[]): WeightTable {
  const templates = fitted.features.length === 0 ? CLAIMING : ['rule'];
  const claims = templatesWith(rules)
    .filter(({ name }) => templates.includes(name))
    .flatMap(({ name, first, size }) =>
      Array.from({ length: name === 'rule' ? rules.length : size }, (_, i) => first + i),
    )
    .filter((feature) => !fitted.features.includes(feature));
  if (claims.length === 0) return fitted;
  const prior = priorOf(rules);
  const weights = claims.flatMap((feature) => prior(feature)?.map((odds) => Math.round(odds * SCALE)) ?? []);
  return {
    features: Uint32Array.of(...fitted.features, ...claims),
    values: Int32Array.of(...fitted.values, ...weights),
  };
}
