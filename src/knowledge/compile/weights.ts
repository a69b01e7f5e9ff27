/** What was fitted for one language -> the pack of its weights. Pure; reads no files. */

import { VarintWriter } from '../../base/varint.ts';
import { KINDS } from '../../model.ts';
import type { Section } from '../format/directory.ts';
import type { NumberedTemplate } from '../format/feature-numbers.ts';
import type { Provenance } from '../format/provenance.ts';
import type { FeatureScheme, WeightTable } from '../format/weights.ts';
import { writePack } from './pack.ts';

/** What fitting has written, and the templates that number its features. */
export interface WeightInput {
  readonly table: WeightTable;
  /** What the numbers of its features mean. */
  readonly templates: readonly NumberedTemplate[];
  /** What each rule is worth, as a table for the catalogue. */
  readonly ruleValues: string;
  /** What readers found of the rules of relations, as a table for the catalogue; empty where nobody read. */
  readonly relationValues: string;
  /** How sure a name is by its margin, as a table. */
  readonly confidence: string;
  /** What these tables say of themselves. */
  readonly made: readonly Provenance[];
}

/** Compiles the pack of weights. */
export const compileWeights = ({ table, templates, made, ...tables }: WeightInput): Uint8Array =>
  writePack(
    new Map<string, Section>([
      ...storeWeights(table, templates),
      ['rule-values', tables.ruleValues],
      ['relation-values', tables.relationValues],
      ['confidence', tables.confidence],
    ]),
    made,
  );

/** The sections of a pack that hold the table. */
export function storeWeights(
  { features, values }: WeightTable,
  templates: readonly NumberedTemplate[],
): readonly (readonly [string, Section])[] {
  const order = [...features.entries()].sort(([, a], [, b]) => a - b);
  const differences = new VarintWriter();
  const columns = KINDS.map((kind) => ({ kind, writer: new VarintWriter() }));
  let previous = 0;
  for (const [i, feature] of order) {
    differences.add(feature - previous);
    previous = feature;
    for (const [k, { writer }] of columns.entries()) writer.addSigned(values[i * columns.length + k] ?? 0);
  }
  return [
    ['weight-meaning', JSON.stringify(meaningOf(templates))],
    ['weight-features', differences.finish()],
    ...columns.map(({ kind, writer }) => [`weights-${kind}`, writer.finish()] as const),
  ];
}

function meaningOf(templates: readonly NumberedTemplate[]): FeatureScheme {
  const alphabets = [...new Set(templates.flatMap(({ parts }) => parts))];
  return {
    alphabets,
    templates: templates.map(({ name, parts }) => ({
      name,
      parts: parts.map((alphabet) => alphabets.indexOf(alphabet)),
    })),
  };
}
