/** GEXF 1.3, for Gephi and Gephi Lite, with places, sizes and the time in which actors and links occur: Gephi’s timeline filters by it. */
import { pairs } from '../../base/fields.ts';
import { aboutLine, titleOf } from '../about.ts';
import { cellValue, EDGE_FIELDS, type Field, NODE_FIELDS } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import type { Material } from '../material.ts';
import { type Edge, edgesOf, type Node, nodesOf, type Values } from '../order.ts';
import { firstDay, lastDay, stretchesOf } from '../time.ts';
import { xmlText } from '../xml.ts';

/** What GEXF has elements or attributes of its own for. */
const OWN = new Set(['label', 'x', 'y', 'size', 'weight']);
const FIELDS = {
  node: NODE_FIELDS.filter(({ id }) => !OWN.has(id)),
  edge: EDGE_FIELDS.filter(({ id }) => !OWN.has(id)),
};

/** Of the formats for Gephi the one that keeps dates: its timeline filters by them. */
export const gexf: GraphFormat = {
  id: 'gexf',
  group: 'network',
  title: { en: 'Gephi, with dates (GEXF)', de: 'Gephi, mit Daten (GEXF)' },
  file: 'graph.gexf',
  mediaType: 'application/gexf+xml',
  write: function* (material) {
    const [nodes, edges] = [nodesOf(material.graph), edgesOf(material.graph)];
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">\n';
    yield meta(material);
    yield `<graph defaultedgetype="undirected"${isDated(nodes, edges) ? DYNAMIC : ''}>\n`;
    yield declare('node');
    yield declare('edge');
    yield* element('nodes', nodes.map(nodeElement));
    yield* element('edges', edges.map(edgeElement));
    yield '</graph>\n</gexf>\n';
  },
};

const DYNAMIC = ' mode="dynamic" timerepresentation="interval" timeformat="date"';

const isDated = (...lists: readonly (readonly Node[])[]): boolean =>
  lists.some((list) => list.some(({ attributes }) => interval(attributes) !== ''));

function meta(material: Material): string {
  const [creator, title] = [material.origin.program, titleOf(material.graph)].map(xmlText);
  const keywords = `<keywords>${xmlText(aboutLine(material))}</keywords>`;
  return `<meta><creator>${creator}</creator><description>${title}</description>${keywords}</meta>\n`;
}

function* element(name: string, children: readonly string[]): Generator<string> {
  yield `<${name}>\n`;
  yield children.join('');
  yield `</${name}>\n`;
}

function declare(of: 'node' | 'edge'): string {
  const types = FIELDS[of].map(({ id, type }) => `<attribute id="${id}" title="${id}" type="${type}"/>\n`);
  return [`<attributes class="${of}">\n`, ...types, '</attributes>\n'].join('');
}

function nodeElement({ key, attributes }: Node): string {
  const { label = key, x, y, size } = attributes;
  const place = typeof x === 'number' && typeof y === 'number' ? `<viz:position x="${x}" y="${y}"/>` : '';
  const radius = typeof size === 'number' ? `<viz:size value="${size}"/>` : '';
  const head = `<node id="${xmlText(key)}" label="${xmlText(String(label))}"${interval(attributes)}>`;
  return `${head}${values(attributes, FIELDS.node)}${spells(attributes)}${place}${radius}</node>\n`;
}

function edgeElement({ key, source, target, attributes }: Edge): string {
  const ends = `source="${xmlText(source)}" target="${xmlText(target)}"`;
  const weight = typeof attributes.weight === 'number' ? ` weight="${attributes.weight}"` : '';
  const head = `<edge id="${xmlText(key)}" ${ends}${weight}${interval(attributes)}>`;
  return `${head}${values(attributes, FIELDS.edge)}${spells(attributes)}</edge>\n`;
}

/** From the first day to the last one. */
function interval({ first, last }: Values): string {
  if (typeof first !== 'string' || typeof last !== 'string') return '';
  return ` start="${xmlText(firstDay(first))}" end="${xmlText(lastDay(last))}"`;
}

/** The stretches of months in between, where there are several. */
function spells({ months }: Values): string {
  const stretches = stretchesOf(pairs(months).map(([month]) => month));
  if (stretches.length < 2) return '';
  const elements = stretches.map(([first, last]) => {
    return `<spell start="${xmlText(firstDay(first))}" end="${xmlText(lastDay(last))}"/>`;
  });
  return `<spells>${elements.join('')}</spells>`;
}

function values(attributes: Values, fields: readonly Field[]): string {
  const elements = fields.map(({ id }) => {
    const value = cellValue(attributes, id);
    return value === undefined ? '' : `<attvalue for="${id}" value="${xmlText(value)}"/>`;
  });
  return `<attvalues>${elements.join('')}</attvalues>`;
}
