/** Weights of features in a pack: the numbers of the features as differences, then a column of weights for each kind. */

import { KINDS } from '../../model.ts';
import type { Pack, Section } from './pack.ts';
import { VarintReader, VarintWriter } from './varint.ts';

/** Features with a weight for each kind, feature after feature. */
export interface WeightTable {
  readonly features: Uint32Array;
  readonly values: Int32Array;
}

const K = KINDS.length;

/** The sections of a pack that hold the table. */
export function storeWeights({ features, values }: WeightTable): readonly (readonly [string, Section])[] {
  const order = Array.from(features, (_, i) => i).sort(
    (a, b) => (features[a] as number) - (features[b] as number),
  );
  const differences = new VarintWriter();
  const columns = KINDS.map(() => new VarintWriter());
  let previous = 0;
  for (const i of order) {
    differences.add((features[i] as number) - previous);
    previous = features[i] as number;
    for (const [k, column] of columns.entries()) column.addSigned(values[i * K + k] as number);
  }
  return [
    ['weight-features', differences.finish()],
    ...KINDS.map((kind, k) => [`weights-${kind}`, (columns[k] as VarintWriter).finish()] as const),
  ];
}

/** The table that a pack holds, sorted by feature. */
export function restoreWeights(pack: Pack): WeightTable {
  const differences = new VarintReader(pack.u8('weight-features'));
  const columns = KINDS.map((kind) => new VarintReader(pack.u8(`weights-${kind}`)));
  const features: number[] = [];
  const values: number[] = [];
  let feature = 0;
  while (!differences.done) {
    feature += differences.next();
    features.push(feature);
    for (const column of columns) values.push(column.nextSigned());
  }
  return { features: Uint32Array.from(features), values: Int32Array.from(values) };
}
