/** GraphML, for Cytoscape, networkx, Neo4j and igraph. */
import { cellValue, EDGE_FIELDS, type Field, type FieldType, NODE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';
import { xmlText } from '../xml.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

export const graphml: GraphFormat = {
  id: 'graphml',
  title: { en: 'Cytoscape (GraphML)', de: 'Cytoscape (GraphML)' },
  file: 'graph.graphml',
  mediaType: 'application/graphml+xml',
  write: (graph) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
      ...NODE_FIELDS.map((field) => declare('node', field)),
      ...EDGE_FIELDS.map((field) => declare('edge', field)),
      '<graph edgedefault="undirected">',
      ...nodesOf(graph).map(({ key, attributes }) => {
        return `<node id="${xmlText(key)}">${data('node', attributes, NODE_FIELDS)}</node>`;
      }),
      ...edgesOf(graph).map(({ key, source, target, attributes }) => {
        const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
        return `<edge id="${xmlText(key)}" ${ends}>${data('edge', attributes, EDGE_FIELDS)}</edge>`;
      }),
      '</graph>',
      '</graphml>\n',
    ].join('\n'),
};

function declare(of: 'node' | 'edge', { id, type }: Field): string {
  return `<key id="${of}_${id}" for="${of}" attr.name="${id}" attr.type="${TYPES[type]}"/>`;
}

function data(of: 'node' | 'edge', attributes: Values, fields: readonly Field[]): string {
  const elements = fields.map(({ id }) => {
    const value = cellValue(attributes, id);
    return value === undefined ? '' : `<data key="${of}_${id}">${xmlText(value)}</data>`;
  });
  return elements.join('');
}
