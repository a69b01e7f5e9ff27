/** Weight files: `feature<TAB>person<TAB>organization<TAB>place`, whole numbers; lines with # are remarks. */

import type { NumberedTemplate } from '../../knowledge/format/feature-numbers.ts';
import type { WeightTable } from '../../knowledge/format/weights.ts';
import { KINDS } from '../../model.ts';
import { featureOfName, nameOfFeature } from '../features/names.ts';

/** Weights are natural logarithms of odds times this, rounded. */
export const SCALE = 10;

/** Reads a weight file. Features that the templates cannot name (any more) are left out. */
export function parseWeights(content: string, templates: readonly NumberedTemplate[]): WeightTable {
  const features: number[] = [];
  const values: number[] = [];
  for (const line of content.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [name = '', ...numbers] = line.split('\t');
    const feature = featureOfName(name, templates);
    if (feature < 0) continue;
    features.push(feature);
    for (let k = 0; k < KINDS.length; k += 1) values.push(Number(numbers[k] ?? 0));
  }
  return { features: Uint32Array.from(features), values: Int32Array.from(values) };
}

/** The inverse: a line for each feature, sorted by name. */
export function printWeights(
  { features, values }: WeightTable,
  templates: readonly NumberedTemplate[],
): string {
  const lines = Array.from(features, (feature, i) =>
    [nameOfFeature(feature, templates), ...values.subarray(i * KINDS.length, (i + 1) * KINDS.length)].join(
      '\t',
    ),
  );
  return [
    `# feature\t${KINDS.join('\t')}: logarithms of odds times ${SCALE}; fitted, do not edit (npm run fit)`,
    ...lines.sort(),
    '',
  ].join('\n');
}
