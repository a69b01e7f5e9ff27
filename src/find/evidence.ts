/** Features of a chosen name -> the reasons that a reader sees, strongest first. */

import { witnessed } from '../base/evidence.ts';
import { item } from '../base/item.ts';
import { byCodeUnit } from '../base/order.ts';
import type { NumberedTemplate } from '../knowledge/format/feature-numbers.ts';
import type { Evidence, RowId } from '../model.ts';
import { nameOfFeature } from './features/names.ts';
import type { FeatureId } from './features/templates.ts';
import type { FeatureWeights } from './weights/weights.ts';

const MOST_REASONS = 4;

/** What a feature is as a reason. Features of a listed row count together as one. */
interface FeatureReason {
  /** What says so; how much it counts depends on the kind that is asked for. */
  readonly witness: Evidence;
  readonly ofRow: boolean;
}

/** Gives the reasons for a reading of a candidate. */
export type Explain = (features: Int32Array, kind: number, row: RowId | undefined) => Reasons;

/** Gives a function from features, kind and row to reasons. */
export function createExplainer(weights: FeatureWeights, templates: readonly NumberedTemplate[]): Explain {
  const reasons = new Array<FeatureReason | undefined>(weights.capacity);
  const reasonOf = (slot: number, feature: number): FeatureReason => {
    const known = reasons[slot];
    if (known) return known;
    const reason = describe(nameOfFeature(feature, templates));
    reasons[slot] = reason;
    return reason;
  };
  return (features, kind, row) => {
    const named: Evidence[] = [];
    const rest: Evidence[] = [];
    let list = 0;
    for (let i = 0; i < features.length; i += 1) {
      const feature = features[i] ?? 0;
      const slot = weights.slotOf(feature);
      const weight = weights.at(slot, kind);
      if (weight === 0) continue;
      const { witness, ofRow } = reasonOf(slot, feature);
      if (ofRow && row !== undefined) list += weight;
      else if (witness.by === 'feature') keepStrongest(rest, witness, weight);
      else named.push({ ...witness, weight });
    }
    if (row !== undefined) named.push({ by: 'gazetteer', id: row, weight: list });
    if (named.length > 1) named.sort(strongest);
    for (let i = 0; i < rest.length && (i === 0 || named.length < MOST_REASONS); i += 1)
      named.push(item(rest, i));
    return isSome(named) ? named : [NO_REASON];
  };
}

type Reasons = readonly [Evidence, ...Evidence[]];
const isSome = (list: readonly Evidence[]): list is Reasons => list.length > 0;

/** Where all weights cancel out. */
const NO_REASON: Evidence & { readonly id: FeatureId } = { by: 'feature', id: 'words=1', weight: 0 };

/** Inserts a reason into a short list that is sorted by strength. */
function keepStrongest(list: Evidence[], witness: Evidence, weight: number): void {
  const strength = Math.abs(weight);
  if (list.length === MOST_REASONS && strength <= Math.abs(item(list, MOST_REASONS - 1).weight)) return;
  let at = list.length;
  while (at > 0 && Math.abs(item(list, at - 1).weight) < strength) at -= 1;
  list.splice(at, 0, { ...witness, weight });
  if (list.length > MOST_REASONS) list.pop();
}

const [RULE, MEMORY]: readonly [FeatureId, FeatureId] = ['rule=', 'memory='];

function describe(name: string): FeatureReason {
  return { witness: witnessOf(name), ofRow: name.startsWith('list') };
}

function witnessOf(name: string): Evidence {
  const rule = name.startsWith(RULE) ? witnessed('rule', name.slice(RULE.length), 0) : undefined;
  if (rule !== undefined) return rule;
  if (name.startsWith(MEMORY)) return { by: 'memory', id: name.slice(MEMORY.length), weight: 0 };
  return { by: 'feature', id: name, weight: 0 };
}

const strongest = (a: Evidence, b: Evidence): number =>
  Math.abs(b.weight) - Math.abs(a.weight) || byCodeUnit(a.id, b.id);
