/** Weight files: `feature<TAB>person<TAB>organization<TAB>place`, whole numbers; lines with # are remarks. */

import type { NumberedTemplate } from '../../knowledge/format/feature-numbers.ts';
import type { WeightTable } from '../../knowledge/format/weights.ts';
import { KINDS, type Problem } from '../../model.ts';
import { featureOfName, nameOfFeature } from '../features/names.ts';

/** Weights are natural logarithms of odds times this, rounded. */
export const SCALE = 10;

/** A line of a weight file that is not a remark. */
interface Line {
  /** From 1. */
  readonly number: number;
  readonly name: string;
  readonly values: readonly string[];
}

const linesOf = (content: string): readonly Line[] =>
  content.split('\n').flatMap((line, i) => {
    const [name = '', ...values] = line.split('\t');
    return line === '' || line.startsWith('#') ? [] : [{ number: i + 1, name, values }];
  });

/** A number for each kind, all of them whole. */
const isComplete = ({ values }: Line): boolean =>
  values.length === KINDS.length && values.every((value) => /^-?\d+$/.test(value));

/** Reads a weight file. Features that the templates cannot name (any more) and lines that are not complete are left out. */
export function parseWeights(content: string, templates: readonly NumberedTemplate[]): WeightTable {
  const features: number[] = [];
  const values: number[] = [];
  for (const line of linesOf(content)) {
    const feature = featureOfName(line.name, templates);
    if (feature < 0 || !isComplete(line)) continue;
    features.push(feature);
    values.push(...line.values.map(Number));
  }
  return { features: Uint32Array.from(features), values: Int32Array.from(values) };
}

/** What is wrong with a weight file; that rules are gone is not. */
export function weightProblems(
  content: string,
  templates: readonly NumberedTemplate[],
  file: string,
): readonly Problem[] {
  const hint = 'Fit the weights again: npm run fit';
  return linesOf(content).flatMap((line) => {
    const where = `${file}:${line.number}`;
    const isKnown = line.name.startsWith('rule=') || featureOfName(line.name, templates) >= 0;
    const unknown = `no template names the feature "${line.name}"`;
    const incomplete = `"${line.name}" needs ${KINDS.length} whole numbers, it has "${line.values.join(' ')}"`;
    return [...(isKnown ? [] : [unknown]), ...(isComplete(line) ? [] : [incomplete])].map((message) => ({
      code: 'find/weights',
      where,
      message,
      hint,
    }));
  });
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
