/** What is kept of where places lie. */

import { byCodeUnit } from '../../../base/order.ts';
import { VarintWriter } from '../../../base/varint.ts';
import type { Section } from '../../format/directory.ts';
import { PLACES } from '../../format/places.ts';
import { storeBits } from '../bit-column.ts';
import type { Divisions, Placed } from './divisions.ts';
import type { Entry } from './entry.ts';

/** The sections of places. `rows` are in their final order. */
export function placeSections(
  rows: readonly Entry[],
  divisions: Divisions,
  { homes, namesakes }: Placed,
): readonly (readonly [string, Section])[] {
  const used = new Set([...homes.values(), ...namesakes.map(({ division }) => division)]);
  const codes = [...used].filter((code) => code !== '').sort();
  const numbers = new Map(codes.map((code, i) => [code, i + 1]));
  const numberOf = (code: string | undefined): number => numbers.get(code ?? '') ?? 0;
  const rowNumbers = new Map(rows.map(({ id }, number) => [id, number]));
  const sorted = namesakes
    .flatMap((namesake) => {
      const row = rowNumbers.get(namesake.of);
      return row === undefined ? [] : [{ ...namesake, row }];
    })
    .sort((a, b) => a.row - b.row || a.odds - b.odds || byCodeUnit(a.id, b.id));
  return [
    [PLACES.divisions, codes.map((code) => `${code}\t${divisions.get(code) ?? ''}`).join('\n')],
    [PLACES.homes, Uint16Array.from(rows, ({ id }) => numberOf(homes.get(id)))],
    [PLACES.rows, stepsOf(sorted.map(({ row }) => row))],
    [PLACES.names, sorted.map(({ name, row }) => (name === rows[row]?.name ? '' : name)).join('\n')],
    [PLACES.theirDivisions, Uint16Array.from(sorted, ({ division }) => numberOf(division))],
    [PLACES.odds, Uint8Array.from(sorted, ({ odds }) => odds)],
    ...storeBits(
      PLACES.flags,
      sorted.map(({ flags }) => flags),
    ),
  ];
}

function stepsOf(sorted: readonly number[]): Uint8Array {
  const steps = new VarintWriter();
  let previous = 0;
  for (const number of sorted) {
    steps.add(number - previous);
    previous = number;
  }
  return steps.finish();
}
