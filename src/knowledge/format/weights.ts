/** Weights of features in a pack: what the numbers mean, by name; the numbers as differences; a column of weights for each kind. */

import { KINDS } from '../../model.ts';
import type { Pack } from '../open/pack.ts';
import type { Section } from './directory.ts';
import {
  type Alphabet,
  codesOf,
  featureOf,
  type NumberedTemplate,
  numberTemplates,
} from './feature-numbers.ts';
import { readVarints, unzigzag, VarintWriter } from './varint.ts';

/** Features with a weight for each kind, feature after feature. */
export interface WeightTable {
  readonly features: Uint32Array;
  readonly values: Int32Array;
}

/** Templates as a pack keeps them: parts are places in the list of alphabets. */
interface Meaning {
  readonly alphabets: readonly Alphabet[];
  readonly templates: readonly { readonly name: string; readonly parts: readonly number[] }[];
}

const K = KINDS.length;

/** The sections of a pack that hold the table. */
export function storeWeights(
  { features, values }: WeightTable,
  templates: readonly NumberedTemplate[],
): readonly (readonly [string, Section])[] {
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
    ['weight-meaning', JSON.stringify(meaningOf(templates))],
    ['weight-features', differences.finish()],
    ...KINDS.map((kind, k) => [`weights-${kind}`, (columns[k] as VarintWriter).finish()] as const),
  ];
}

function meaningOf(templates: readonly NumberedTemplate[]): Meaning {
  const alphabets = [...new Set(templates.flatMap(({ parts }) => parts))];
  return {
    alphabets,
    templates: templates.map(({ name, parts }) => ({
      name,
      parts: parts.map((alphabet) => alphabets.indexOf(alphabet)),
    })),
  };
}

function templatesOf({ alphabets, templates }: Meaning): readonly NumberedTemplate[] {
  return numberTemplates(
    templates.map(({ name, parts }) => ({ name, parts: parts.map((at) => alphabets[at] as Alphabet) })),
  );
}

/** The table that a pack holds, in the numbers of other templates. Features that these cannot name are left out. */
export function restoreWeights(pack: Pack, templates: readonly NumberedTemplate[]): WeightTable {
  const stored = templatesOf(JSON.parse(pack.text('weight-meaning')) as Meaning);
  const features = translated(runningSums(readVarints(pack.u8('weight-features'))), stored, templates);
  const values = new Int32Array(features.length * K);
  for (const [k, kind] of KINDS.entries()) {
    const column = readVarints(pack.u8(`weights-${kind}`));
    for (let i = 0; i < column.length; i += 1) values[i * K + k] = unzigzag(column[i] as number);
  }
  return features.includes(GONE) ? withoutGone({ features, values }) : { features, values };
}

/** Stands for a feature that cannot be named. */
const GONE = 2 ** 32 - 1;

function withoutGone({ features, values }: WeightTable): WeightTable {
  const kept = Array.from(features.keys()).filter((i) => features[i] !== GONE);
  return {
    features: Uint32Array.from(kept, (i) => features[i] as number),
    values: Int32Array.from(kept.flatMap((i) => [...values.subarray(i * K, i * K + K)])),
  };
}

function runningSums(differences: Uint32Array): Uint32Array {
  for (let i = 1; i < differences.length; i += 1)
    differences[i] = (differences[i] as number) + (differences[i - 1] as number);
  return differences;
}

/** Features, in ascending order, from their numbers among some templates to those among others. */
function translated(
  features: Uint32Array,
  from: readonly NumberedTemplate[],
  to: readonly NumberedTemplate[],
): Uint32Array {
  let i = 0;
  for (const template of from) {
    const translate = betweenTemplates(template, to);
    const end = template.first + template.size;
    for (; i < features.length && (features[i] as number) < end; i += 1)
      features[i] = translate(features[i] as number);
  }
  return features;
}

function betweenTemplates(
  from: NumberedTemplate,
  templates: readonly NumberedTemplate[],
): (feature: number) => number {
  const to = templates.find(({ name }) => name === from.name);
  if (to?.parts.length !== from.parts.length) return () => GONE;
  if (from.parts.every((alphabet, i) => isSame(alphabet, to.parts[i] as Alphabet)))
    return (feature) => feature - from.first + to.first;
  const maps = from.parts.map(({ names }, i) => names.map((name) => to.parts[i]?.names.indexOf(name) ?? -1));
  return (feature) => {
    const codes = codesOf(from, feature).map((code, i) => maps[i]?.[code] ?? -1);
    return codes.includes(-1) ? GONE : featureOf(to, codes);
  };
}

const isSame = (one: Alphabet, other: Alphabet): boolean =>
  one.room === other.room &&
  one.names.length === other.names.length &&
  one.names.every((name, i) => name === other.names[i]);
