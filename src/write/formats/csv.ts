/** The links as a table: one line a link. */
import { cellValue, EDGE_FIELDS, type Field } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf } from '../order.ts';
import { table } from '../table.ts';

const LABEL: Field = { id: 'label', type: 'string' };
const KIND: Field = { id: 'kind', type: 'string' };

export const csv: GraphFormat = {
  id: 'csv',
  title: 'Links as a table (CSV)',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8',
  write: (graph) =>
    table(
      [
        'source',
        'target',
        'source_label',
        'target_label',
        'source_kind',
        'target_kind',
        ...EDGE_FIELDS.map(({ id }) => id),
      ],
      edgesOf(graph).map(({ source, target, attributes }) => {
        const [a, b] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)];
        const ends = [
          source,
          target,
          cellValue(a, LABEL),
          cellValue(b, LABEL),
          cellValue(a, KIND),
          cellValue(b, KIND),
        ];
        return [...ends, ...EDGE_FIELDS.map((field) => cellValue(attributes, field))];
      }),
    ),
};
