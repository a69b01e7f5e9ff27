/** GraphML, for yEd, networkx, igraph and Neo4j. */
import { about } from '../about.ts';
import { cellValue, EDGE_FIELDS, type Field, type FieldType, NODE_FIELDS, type Value } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';
import { xmlText } from '../xml.ts';

const TYPES: Readonly<Record<FieldType, string>> = {
  string: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
};

/** Keys are declared with their types, so that numbers come out as numbers. */
export const graphml: GraphFormat = {
  id: 'graphml',
  group: 'network',
  title: { en: 'yEd, networkx, igraph (GraphML)', de: 'yEd, networkx, igraph (GraphML)' },
  file: 'graph.graphml',
  mediaType: 'application/graphml+xml',
  write: function* (material) {
    const statements = about(material);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    for (const [id, value] of statements) yield declare('graph', { id, type: typeOf(value) });
    for (const field of NODE_FIELDS) yield declare('node', field);
    for (const field of EDGE_FIELDS) yield declare('edge', field);
    yield '<graph edgedefault="undirected">\n';
    for (const [id, value] of statements) yield `${datum('graph', id, value)}\n`;
    for (const { key, attributes } of nodesOf(material.graph))
      yield `<node id="${xmlText(key)}">${data('node', attributes, NODE_FIELDS)}</node>\n`;
    for (const { key, source, target, attributes } of edgesOf(material.graph)) {
      const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
      yield `<edge id="${xmlText(key)}" ${ends}>${data('edge', attributes, EDGE_FIELDS)}</edge>\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
};

type Holder = 'graph' | 'node' | 'edge';

const typeOf = (value: Value): FieldType => (typeof value === 'number' ? 'integer' : 'string');

function declare(of: Holder, { id, type }: Field): string {
  return `<key id="${of}_${id}" for="${of}" attr.name="${id}" attr.type="${TYPES[type]}"/>\n`;
}

function data(of: Holder, attributes: Values, fields: readonly Field[]): string {
  const elements = fields.map(({ id }) => {
    const value = cellValue(attributes, id);
    return value === undefined ? '' : datum(of, id, value);
  });
  return elements.join('');
}

const datum = (of: Holder, id: string, value: Value): string =>
  `<data key="${of}_${id}">${xmlText(value)}</data>`;
