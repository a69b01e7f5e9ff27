/** The links: one row a link, with the names and kinds of its ends. */
import { cellValue, EDGE_FIELDS, type Field } from '../fields.ts';
import { edgesOf } from '../order.ts';
import type { Table } from './table.ts';

const ENDS = ['source', 'target', 'source_label', 'target_label', 'source_kind', 'target_kind'];

/** Names and kinds beside ids, so that a sheet can be read without joining. */
export const links: Table = {
  id: 'links',
  title: { en: 'Links', de: 'Verbindungen' },
  columns: [...ENDS.map((id): Field => ({ id, type: 'string' })), ...EDGE_FIELDS],
  rows: ({ graph }) =>
    edgesOf(graph).map(({ source, target, attributes }) => {
      const [a, b] = [graph.getNodeAttributes(source), graph.getNodeAttributes(target)];
      const labels = [cellValue(a, 'label'), cellValue(b, 'label')];
      const kinds = [cellValue(a, 'kind'), cellValue(b, 'kind')];
      return [source, target, ...labels, ...kinds, ...EDGE_FIELDS.map(({ id }) => cellValue(attributes, id))];
    }),
};
