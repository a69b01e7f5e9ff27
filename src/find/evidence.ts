/** Features of a chosen name -> the reasons that a reader sees, strongest first. */

import type { Evidence } from '../model.ts';
import { nameOfFeature } from './features.ts';
import type { LanguageKnowledge } from './knowledge.ts';

const MOST_REASONS = 6;

/** What a feature is as a reason. Features of a listed row count together as one. */
interface Reason {
  readonly by: Evidence['by'];
  readonly id: string;
  readonly ofRow: boolean;
}

export type Explain = (
  features: Int32Array,
  count: number,
  kind: number,
  row: string | undefined,
) => readonly [Evidence, ...Evidence[]];

/** Gives a function from features, kind and row to reasons. */
export function createExplainer({
  language,
  weights,
}: Pick<LanguageKnowledge, 'language' | 'weights'>): Explain {
  const reasons = new Map<number, Reason>();
  const reasonOf = (feature: number): Reason => {
    let reason = reasons.get(feature);
    if (!reason) {
      reason = describe(nameOfFeature(feature, language.rules));
      reasons.set(feature, reason);
    }
    return reason;
  };
  return (features, count, kind, row) => {
    const named: Evidence[] = [];
    const rest: Evidence[] = [];
    let list = 0;
    for (let i = 0; i < count; i += 1) {
      const feature = features[i] as number;
      const weight = weights.of(feature, kind);
      const { by, id, ofRow } = reasonOf(feature);
      if (ofRow && row !== undefined) list += weight;
      else if (by !== 'feature') named.push({ by, id, weight });
      else if (weight !== 0) rest.push({ by, id, weight });
    }
    if (row !== undefined) named.push({ by: 'gazetteer', id: row, weight: list });
    rest.sort(strongest).splice(Math.max(1, MOST_REASONS - named.length));
    return [...named.sort(strongest), ...rest] as [Evidence, ...Evidence[]];
  };
}

function describe(name: string): Reason {
  if (name.startsWith('rule=')) return { by: 'rule', id: name.slice(5), ofRow: false };
  if (name.startsWith('memory=')) return { by: 'memory', id: name.slice(7), ofRow: false };
  return { by: 'feature', id: name, ofRow: name.startsWith('list') };
}

const strongest = (a: Evidence, b: Evidence): number =>
  Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1);
