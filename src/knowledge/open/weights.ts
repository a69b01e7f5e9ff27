/** Reads the weights of a pack in the numbers that the program gives to features today. */

import { list, number, object, text } from '../../base/fields.ts';
import { item } from '../../base/item.ts';
import { readVarints, runningSums, unzigzag } from '../../base/varint.ts';
import { KINDS } from '../../model.ts';
import {
  type Alphabet,
  codesOf,
  featureOf,
  type NumberedTemplate,
  numberTemplates,
} from '../format/feature-numbers.ts';
import type { FeatureScheme, WeightTable } from '../format/weights.ts';
import type { Pack } from './pack.ts';

const K = KINDS.length;

/** What a pack says its features mean, from JSON. */
function schemeIn(json: string): FeatureScheme {
  const { alphabets, templates } = object(JSON.parse(json));
  return {
    alphabets: list(alphabets).map((alphabet) => {
      const { names, room } = object(alphabet);
      return { names: list(names).map(text), room: number(room, 0) };
    }),
    templates: list(templates).map((template) => {
      const { name, parts } = object(template);
      return { name: text(name), parts: list(parts).map((part) => number(part, -1)) };
    }),
  };
}

function templatesOf({ alphabets, templates }: FeatureScheme): readonly NumberedTemplate[] {
  return numberTemplates(
    templates.map(({ name, parts }) => ({ name, parts: parts.map((at) => item(alphabets, at)) })),
  );
}

/** The table that a pack holds, in the numbers of other templates. Features that these cannot name are left out. */
export function restoreWeights(pack: Pack, templates: readonly NumberedTemplate[]): WeightTable {
  const stored = templatesOf(schemeIn(pack.text('weight-meaning')));
  const features = translated(runningSums(readVarints(pack.u8('weight-features'))), stored, templates);
  const values = new Int32Array(features.length * K);
  for (const [k, kind] of KINDS.entries()) {
    const column = readVarints(pack.u8(`weights-${kind}`));
    for (let i = 0; i < column.length; i += 1) values[i * K + k] = unzigzag(column[i] ?? 0);
  }
  return features.includes(GONE) ? withoutGone({ features, values }) : { features, values };
}

/** Stands for a feature that cannot be named. */
const GONE = 2 ** 32 - 1;

function withoutGone({ features, values }: WeightTable): WeightTable {
  const kept = Array.from(features.keys()).filter((i) => features[i] !== GONE);
  return {
    features: Uint32Array.from(kept, (i) => features[i] ?? 0),
    values: Int32Array.from(kept.flatMap((i) => [...values.subarray(i * K, i * K + K)])),
  };
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
    for (; i < features.length && (features[i] ?? 0) < end; i += 1) features[i] = translate(features[i] ?? 0);
  }
  return features;
}

function betweenTemplates(
  from: NumberedTemplate,
  templates: readonly NumberedTemplate[],
): (feature: number) => number {
  const to = templates.find(({ name }) => name === from.name);
  if (to?.parts.length !== from.parts.length) return () => GONE;
  if (from.parts.every((alphabet, i) => isSame(alphabet, item(to.parts, i))))
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
