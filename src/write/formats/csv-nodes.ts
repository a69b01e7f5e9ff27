/** The actors as a table: one line an actor. */
import { cellValue, NODE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { nodesOf } from '../order.ts';
import { table } from '../table.ts';

export const csvNodes: GraphFormat = {
  id: 'csv-nodes',
  title: { en: 'Actors (CSV)', de: 'Akteure (CSV)' },
  file: 'actors.csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (graph) =>
    table(
      ['id', ...NODE_FIELDS.map(({ id }) => id)],
      nodesOf(graph).map(({ key, attributes }) => [
        key,
        ...NODE_FIELDS.map(({ id }) => cellValue(attributes, id)),
      ]),
    ),
};
