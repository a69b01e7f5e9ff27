/** GEXF 1.3, for Gephi and Gephi Lite, with places and sizes. */
import type { AnyGraph } from '../../graph/graph.ts';
import { cellValue, EDGE_FIELDS, type Field, NODE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { type Edge, edgesOf, type Node, nodesOf, type Values } from '../order.ts';
import { xmlText } from '../xml.ts';

/** What GEXF has elements or attributes of its own for. */
const OWN = new Set(['label', 'x', 'y', 'size', 'weight']);
const FIELDS = {
  node: NODE_FIELDS.filter(({ id }) => !OWN.has(id)),
  edge: EDGE_FIELDS.filter(({ id }) => !OWN.has(id)),
};

export const gexf: GraphFormat = {
  id: 'gexf',
  title: { en: 'Gephi (GEXF)', de: 'Gephi (GEXF)' },
  file: 'graph.gexf',
  mediaType: 'application/gexf+xml',
  write: (graph) =>
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
      `<meta><creator>dramatis</creator><description>${xmlText(titleOf(graph))}</description></meta>`,
      '<graph defaultedgetype="undirected">',
      ...declare('node'),
      ...declare('edge'),
      '<nodes>',
      ...nodesOf(graph).map(nodeElement),
      '</nodes>',
      '<edges>',
      ...edgesOf(graph).map(edgeElement),
      '</edges>',
      '</graph>',
      '</gexf>\n',
    ].join('\n'),
};

function titleOf(graph: AnyGraph): string {
  return String(graph.getAttribute('title') ?? '');
}

function declare(of: 'node' | 'edge'): readonly string[] {
  const types = FIELDS[of].map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>`);
  return [`<attributes class="${of}">`, ...types, '</attributes>'];
}

function nodeElement({ key, attributes }: Node): string {
  const { label = key, x, y, size } = attributes;
  const place = typeof x === 'number' && typeof y === 'number' ? `<viz:position x="${x}" y="${y}"/>` : '';
  const radius = typeof size === 'number' ? `<viz:size value="${size}"/>` : '';
  return `<node id="${xmlText(key)}" label="${xmlText(String(label))}">${values(attributes, FIELDS.node)}${place}${radius}</node>`;
}

function edgeElement({ key, source, target, attributes }: Edge): string {
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
  const weight = typeof attributes.weight === 'number' ? ` weight="${attributes.weight}"` : '';
  return `<edge id="${xmlText(key)}" ${ends}${weight}>${values(attributes, FIELDS.edge)}</edge>`;
}

function values(attributes: Values, fields: readonly Field[]): string {
  const elements = fields.map(({ id }) => {
    const value = cellValue(attributes, id);
    return value === undefined ? '' : `<attvalue for="${id}" value="${xmlText(value)}"/>`;
  });
  return `<attvalues>${elements.join('')}</attvalues>`;
}
