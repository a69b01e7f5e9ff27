/**
 * What lists and rules claim before any gold was seen: a clear name of several words is nearly certain, a single word is likely,
 * a rule is a sign, what the article introduced before keeps its kind, and a sign for a longer stretch outweighs a single listed word in it.
 * Gold moves these where it has enough to say.
 */

import { isIn, keysOf } from '../../base/keyed.ts';
import type { WeightTable } from '../../knowledge/format/weights.ts';
import { KINDS, type Kind } from '../../model.ts';
import type { Rule } from '../../rules/rule.ts';
import { nameOfFeature } from '../features/names.ts';
import { templatesWith } from '../features/templates.ts';
import type { Relation } from '../features/values.ts';
import type { MemoryOf } from '../memory.ts';
import { SCALE } from './weight-file.ts';

const RULE_ODDS = 0.5;
/** What one listed word claims, in natural log odds: 1.5 stand for 82 in 100. */
export const WORD_ODDS = 1.5;
/** What a listed name of several words claims, in natural log odds: 4 stand for 98 in 100. */
export const NAME_ODDS = 4;
const AMBIGUOUS_ODDS = -0.25;
const MEMORY_ODDS = 1.5;
/** A first name alone is rarely meant where the article has the full name. */
const FIRST_NAME_ODDS = 0.5;
/** Less than a single word of a list, more with a rule. */
const LONGER_ODDS = WORD_ODDS - RULE_ODDS / 2;

const KIND_REMEMBERED: ReadonlyMap<string, Kind> = new Map<MemoryOf, Kind>([
  ['surname', 'person'],
  ['first-name', 'person'],
  ['person', 'person'],
  ['organization', 'organization'],
  ['place', 'place'],
]);

const LONGER: ReadonlySet<string> = new Set<Relation>(['begins-with', 'ends-with', 'contains']);

/** A logarithm of odds for each kind, or nothing where a feature claims nothing. */
export type Prior = (feature: number) => readonly number[] | undefined;

type Claim = (parts: readonly string[], rules: readonly Rule[]) => readonly number[] | undefined;

/** What the features of a template claim by their parts. */
const CLAIMS = {
  rule: ([id], rules) => {
    const rule = rules.find((one) => one.id === id);
    return forKind(rule?.finds, rule?.claims ?? RULE_ODDS);
  },
  memory: ([remembered = '']) =>
    forKind(KIND_REMEMBERED.get(remembered), remembered === 'first-name' ? FIRST_NAME_ODDS : MEMORY_ODDS),
  listed: ([kind, ambiguity = '', words]) => forKind(kind, oddsOfListed(ambiguity, words)),
  covers: ([relation = '']) => (LONGER.has(relation) ? KINDS.map(() => LONGER_ODDS) : undefined),
} as const satisfies Readonly<Record<string, Claim>>;
type ClaimingTemplate = keyof typeof CLAIMS;
const CLAIMING = keysOf(CLAIMS);

const forKind = (kind: string | undefined, odds: number): readonly number[] =>
  KINDS.map((other) => (other === kind ? odds : 0));

function oddsOfListed(ambiguity: string, words: string | undefined): number {
  if (ambiguity.startsWith('ambiguous')) return AMBIGUOUS_ODDS;
  return words === 'one' ? WORD_ODDS : NAME_ODDS;
}

/** The claims of the features of a language. */
export function priorOf(rules: readonly Rule[]): Prior {
  const templates = templatesWith(rules);
  return (feature) => {
    const [template = '', value = ''] = nameOfFeature(feature, templates).split('=', 2);
    const claim: Claim | undefined = isIn(CLAIMING, template) ? CLAIMS[template] : undefined;
    return claim?.(value.split(' '), rules);
  };
}

const NOTHING = KINDS.map(() => 0);

/** What the features of some templates claim, as weights. */
export function claimsOf(rules: readonly Rule[], templates: readonly ClaimingTemplate[]): WeightTable {
  const prior = priorOf(rules);
  const features = templatesWith(rules)
    .filter(({ name }) => isIn(templates, name))
    .flatMap(({ name, first, size }) =>
      Array.from({ length: name === 'rule' ? rules.length : size }, (_, i) => first + i),
    );
  return {
    features: Uint32Array.from(features),
    values: Int32Array.from(
      features.flatMap((feature) => (prior(feature) ?? NOTHING).map((odds) => Math.round(odds * SCALE))),
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
  const added = [...other.features.keys()].filter((i) => !one.features.includes(other.features[i] ?? 0));
  if (added.length === 0) return one;
  const features = new Uint32Array(one.features.length + added.length);
  const values = new Int32Array(features.length * KINDS.length);
  features.set(one.features);
  values.set(one.values);
  added.forEach((from, i) => {
    const to = one.features.length + i;
    features[to] = other.features[from] ?? 0;
    values.set(other.values.subarray(from * KINDS.length, (from + 1) * KINDS.length), to * KINDS.length);
  });
  return { features, values };
}
