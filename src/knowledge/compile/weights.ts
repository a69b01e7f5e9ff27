/** What was fitted for one language -> the pack of its weights. Pure; reads no files. */

import type { Section } from '../format/directory.ts';
import type { NumberedTemplate } from '../format/feature-numbers.ts';
import { storeWeights, type WeightTable } from '../format/weights.ts';
import { writePack } from './pack.ts';

export interface WeightInput {
  readonly table: WeightTable;
  /** What the numbers of its features mean. */
  readonly templates: readonly NumberedTemplate[];
  /** What each rule is worth, as a table for the catalogue. */
  readonly ruleValues: string;
}

/** Compiles the pack of weights. */
export const compileWeights = ({ table, templates, ruleValues }: WeightInput): Uint8Array =>
  writePack(new Map<string, Section>([...storeWeights(table, templates), ['rule-values', ruleValues]]));
