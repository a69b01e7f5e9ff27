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
export const WORD_ODDS = 1.5;
export const NAME_ODDS = 4;
const AMBIGUOUS_ODDS = -0.25;

const KIND_REMEMBERED: ReadonlyMap<string, Kind> = new Map<MemoryOf, Kind>([
  ['surname', 'person'],
  ['first-name', 'person'],
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
]);

/** The templates whose features claim something. */
const CLAIMING = ['rule', 'memory', 'listed'] as const;
type ClaimingTemplate = (typeof CLAIMING)[number];

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

/** What the features of some templates claim, as weights. */
export function claimsOf(rules: readonly Rule[], templates: readonly ClaimingTemplate[]): WeightTable {
  const prior = priorOf(rules);
  const features = templatesWith(rules)
    .filter(({ name }) => (templates as readonly string[]).includes(name))
    .flatMap(({ name, first, size }) =>
      Array.from({ length: name === 'rule' ? rules.length : size }, (_, i) => first + i),
    );
  return {
    features: Uint32Array.from(features),
    values: Int32Array.from(
      features.flatMap((feature) => (prior(feature) ?? []).map((odds) => Math.round(odds * SCALE))),
    ),
  };
}

/** Fitted weights, and what is claimed of rules that have none yet; where nothing was fitted, all claims. */
export function withClaims(fitted: WeightTable, rules: readonly Rule[]): WeightTable {
  const claims = claimsOf(rules, fitted.features.length === 0 ? CLAIMING : ['rule']);
  return joined(fitted, claims);
}

/** Two tables in one; where both have a feature, the first counts. */
export function joined(one: WeightTable, other: WeightTable): WeightTable {
  const known = new Set(one.features);
  const added = [...other.features.keys()].filter((i) => !known.has(other.features[i] as number));
  if (added.length === 0) return one;
  const values = added.flatMap((i) => [...other.values.subarray(i * KINDS.length, (i + 1) * KINDS.length)]);
  return {
    features: Uint32Array.of(...one.features, ...added.map((i) => other.features[i] as number)),
    values: Int32Array.of(...one.values, ...values),
  };
}
