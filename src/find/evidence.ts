/** Features of a chosen name -> the reasons that a reader sees, strongest first. */

import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Evidence } from '../model.ts';
import { nameOfFeature } from './features.ts';
import type { LanguageKnowledge } from './knowledge.ts';

const MOST_REASONS = 6;

/** Gives a function from features, kind and row to reasons. Names of features are kept. */
export function createExplainer({ language, weights }: Pick<LanguageKnowledge, 'language' | 'weights'>, _gazetteer: Gazetteer) {
  const names = new Map<number, string>();
  const nameOf = (feature: number): string => {
    let name = names.get(feature);
    if (name === undefined) {
      name = nameOfFeature(feature, language.rules);
      names.set(feature, name);
    }
    return name;
  };
  return (features: Int32Array, kind: number, row: string | undefined): readonly Evidence[] => {
    const sums = new Map<string, Evidence>();
    const count = (by: Evidence['by'], id: string, weight: number): void => {
      const key = `${by} ${id}`;
      sums.set(key, { by, id, weight: weight + (sums.get(key)?.weight ?? 0) });
    };
    for (const feature of features) {
      const weight = weights.of(feature, kind);
      const name = nameOf(feature);
      if (name.startsWith('list') && row !== undefined) count('gazetteer', row, weight);
      else if (name.startsWith('rule=')) count('rule', name.slice(5), weight);
      else if (name.startsWith('memory=')) count('memory', name.slice(7), weight);
      else if (weight !== 0) count('feature', name, weight);
    }
    const reasons = [...sums.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.id < b.id ? -1 : 1));
    const named = reasons.filter((reason) => reason.by !== 'feature');
    const rest = reasons.filter((reason) => reason.by === 'feature').slice(0, Math.max(1, MOST_REASONS - named.length));
    return [...named, ...rest];
  };
}
