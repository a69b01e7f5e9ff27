/** Cytoscape’s JSON, for Cytoscape, Cytoscape.js and CX tools, with places. */
import { about } from '../about.ts';
import { cellValue, EDGE_FIELDS, type Field, NODE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';

/** `y` is turned around: there it grows downwards. */
export const cytoscape: GraphFormat = {
  id: 'cytoscape',
  group: 'network',
  title: { en: 'Cytoscape (CYJS)', de: 'Cytoscape (CYJS)' },
  file: 'graph.cyjs',
  mediaType: 'application/json',
  write: function* (material) {
    const { graph } = material;
    yield `{\n"format_version":"1.0","generated_by":${JSON.stringify(material.origin.program)},`;
    yield `"data":${JSON.stringify(Object.fromEntries(about(material)))},\n"elements":{\n"nodes":[`;
    yield lines(nodesOf(graph).map(({ key, attributes }) => node(key, attributes)));
    yield '],\n"edges":[';
    yield lines(
      edgesOf(graph).map(({ key, source, target, attributes }) => {
        return { data: { id: key, source, target, ...values(attributes, EDGE_FIELDS) } };
      }),
    );
    yield ']\n}\n}\n';
  },
};

function node(key: string, attributes: Values): object {
  const [x, y] = [cellValue(attributes, 'x'), cellValue(attributes, 'y')];
  const data = {
    id: key,
    value: key,
    name: cellValue(attributes, 'label') ?? key,
    ...values(attributes, NODE_FIELDS),
  };
  // On a screen the second axis points downwards.
  return typeof x === 'number' && typeof y === 'number' ? { data, position: { x, y: -y } } : { data };
}

function values(attributes: Values, fields: readonly Field[]): object {
  return Object.fromEntries(
    fields.flatMap(({ id }) => {
      const value = cellValue(attributes, id);
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

const lines = (items: readonly object[]): string =>
  items.map((item) => `\n${JSON.stringify(item)}`).join(',');
