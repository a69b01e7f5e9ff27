/** What is kept of the rows of actors. */

import { listOf } from '../../../base/list-of.ts';
import { slug } from '../../../base/slug.ts';
import { VarintWriter } from '../../../base/varint.ts';
import { KINDS, type Label } from '../../../model.ts';
import type { Section } from '../../format/directory.ts';
import { storeBits } from '../bit-column.ts';
import type { Entry } from './entry.ts';

/** The state of the trie behind a name; `undefined` where the words of that state with blanks between them are another name. */
export type StateOf = (name: string) => number | undefined;

/**
 * The sections of rows. Labels are the words of names; where joining them does not give the label, the row is kept in full.
 * A source has one language of its citation forms; other labels are kept by language, where they differ.
 */
export function rowSections(
  rows: readonly Entry[],
  stateOf: StateOf,
): readonly (readonly [string, Section])[] {
  const sources = [...new Map(rows.map(({ id, label }) => [listOf(id), firstKey(label)]))].sort();
  const places = new Map(sources.map(([source], i) => [source, i]));
  const isRegular = ({ id, name, label }: Entry): boolean =>
    id === `${listOf(id)}/${slug(name)}` &&
    firstKey(label) === sources[places.get(listOf(id)) ?? 0]?.[1] &&
    Object.values(label).every((own) => stateOf(own) !== undefined);
  const codes = [...new Set(rows.flatMap(({ label }) => Object.keys(label)))].sort();
  return [
    ['row-kinds', Uint8Array.from(rows, ({ kind }) => KINDS.indexOf(kind))],
    ...storeBits(
      'row-flags',
      rows.map(({ flags }) => flags),
    ),
    ['row-sources', Uint8Array.from(rows, ({ id }) => places.get(listOf(id)) ?? 0)],
    ['sources', sources.map((source) => source.join('\t')).join('\n')],
    ['label-codes', codes.join('\n')],
    ...codes.map((code) => [`row-labels-${code}`, labelStates(rows, code, stateOf)] as const),
    [
      'row-exceptions',
      [...rows.entries()].flatMap(([i, row]) => (isRegular(row) ? [] : inFull(i, row))).join('\n'),
    ],
  ];
}

const inFull = (number: number, { id, label }: Entry): string =>
  [number, id, ...Object.entries(label).flat()].join('\t');

/** Where the names of a language differ from the citation forms: steps from row to row, and from the state of one to that of the other. */
function labelStates(rows: readonly Entry[], code: string, stateOf: StateOf): Uint8Array {
  const steps = new VarintWriter();
  let previous = 0;
  for (const [row, { name, label }] of rows.entries()) {
    const other = label[code];
    const state = other === undefined || other === name ? undefined : stateOf(other);
    if (state === undefined) continue;
    steps.add(row - previous);
    steps.addSigned(state - (stateOf(name) ?? 0));
    previous = row;
  }
  return steps.finish();
}

const firstKey = (label: Label): string => Object.keys(label)[0] ?? '';
