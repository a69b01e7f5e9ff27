/** A table that can be written as values with commas or tabs, or as a sheet. */
import type { InWords } from '../../model.ts';
import type { Field } from '../fields.ts';
import type { Material, Pieces } from '../material.ts';
import type { Cells } from '../separated.ts';

/** One table of an export: its columns, and what makes its rows. */
export interface Table {
  /** As the ids and the files of its formats begin. */
  readonly id: string;
  readonly title: InWords;
  readonly columns: readonly Field[];
  /** As wide as the columns, in a fixed order. */
  readonly rows: (material: Material) => Pieces<Cells>;
}
