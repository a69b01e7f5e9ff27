/** The rows of tables that SQL or a cluster has written, and what stands in their cells. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { witnessed } from '../base/evidence.ts';
import { isObject, type Json, number, object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { eachLine } from '../host/lines.ts';
import { UserError } from '../host/user-error.ts';
import { type EntityId, type Evidence, isEntityId } from '../model.ts';

/** The files of a table: one, or a folder of parts as clusters write them. */
function filesOf(folder: string, table: string): readonly string[] {
  const [file, parts] = [join(folder, `${table}.jsonl`), join(folder, table)];
  if (existsSync(file)) return [file];
  if (!existsSync(parts) || !statSync(parts).isDirectory())
    throw new UserError(`There is no table ${table} in ${folder}.`);
  return readdirSync(parts)
    .filter((name) => name.startsWith('part-'))
    .sort(byCodeUnit)
    .map((name) => join(parts, name));
}

function rowIn(json: string, file: string): Json {
  try {
    const row: unknown = JSON.parse(json);
    if (isObject(row)) return row;
  } catch {}
  throw new UserError(`A line of ${file} is no row: it is not an object of JSON.`);
}

/** Hears of each row of a table. Throws `UserError` where there is no such table, a line is no row, or who hears does not take it. */
export function eachRow(folder: string, table: string, hear: (row: Json) => void): void {
  for (const file of filesOf(folder, table)) {
    let number = 0;
    eachLine(file, (line) => {
      number += 1;
      const row = rowIn(line.toString('utf8'), file);
      try {
        hear(row);
      } catch (error) {
        throw error instanceof UserError
          ? new UserError(`Row ${number} of ${file}: ${error.message}`)
          : error;
      }
    });
  }
}

/** How many rows a table has. Throws `UserError` where there is no such table. */
export function rowsIn(folder: string, table: string): number {
  let rows = 0;
  for (const file of filesOf(folder, table))
    eachLine(file, () => {
      rows += 1;
    });
  return rows;
}

/** The columns of counts hold numbers of 32 bits. */
const MOST = 2 ** 32 - 1;

/** The whole number in a cell, be it as text. Throws `UserError` for anything else: it would be counted wrongly. */
export function countIn(row: Json, name: string): number {
  const cell = row[name];
  const count = typeof cell === 'number' || (typeof cell === 'string' && cell !== '') ? Number(cell) : -1;
  if (Number.isInteger(count) && count >= 0 && count <= MOST) return count;
  throw new UserError(`${JSON.stringify(cell) ?? 'nothing'} in the column ${name} is not a whole number.`);
}

/** What a cell holds, as text; nothing is an empty one. */
export const textIn = (cell: unknown): string => (cell === null || cell === undefined ? '' : String(cell));

/** The id of an actor in a cell. Throws `UserError` for anything else: with it a graph could not be read again. */
export function idIn(cell: unknown): EntityId {
  const id = textIn(cell);
  if (!isEntityId(id)) throw new UserError(`“${id}” in a table is no id of an actor, which begins with e:`);
  return id;
}

/** The evidence in a value; none where it holds no such thing. */
export function evidenceIn(value: unknown): readonly Evidence[] {
  const { by, id, weight } = object(value);
  const evidence = witnessed(by, text(id), number(weight, 0));
  return evidence === undefined ? [] : [evidence];
}
