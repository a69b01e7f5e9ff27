/** The actors: one row an actor, all its names in one cell. */
import { cellValue, NODE_FIELDS } from '../fields.ts';
import { nodesOf } from '../order.ts';
import type { Table } from './table.ts';

/** The id first, by which rows of all tables are joined. */
export const actors: Table = {
  id: 'actors',
  title: { en: 'Actors', de: 'Akteure' },
  columns: [{ id: 'id', type: 'string' }, ...NODE_FIELDS],
  rows: ({ graph }) =>
    nodesOf(graph).map(({ key, attributes }) => [
      key,
      ...NODE_FIELDS.map(({ id }) => cellValue(attributes, id)),
    ]),
};
