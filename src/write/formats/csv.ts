/** The links as a table: one line a link. */
import { cellValue, EDGE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf } from '../order.ts';
import { table } from '../table.ts';

export const csv: GraphFormat = {
  id: 'csv',
  title: { en: 'Links (CSV)', de: 'Verbindungen (CSV)' },
  file: 'links.csv',
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
          cellValue(a, 'label'),
          cellValue(b, 'label'),
          cellValue(a, 'kind'),
          cellValue(b, 'kind'),
        ];
        return [...ends, ...EDGE_FIELDS.map(({ id }) => cellValue(attributes, id))];
      }),
    ),
};
