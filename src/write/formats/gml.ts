/** GML, for igraph, networkx, yEd and Gephi: plain ASCII, other letters as numbered entities (Himsolt 1997). */
import { about } from '../about.ts';
import { cellValue, EDGE_FIELDS, type Field, NODE_FIELDS, type Value } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';
import { printable } from '../printable.ts';

/** Keys that GML means something by, or that are written apart. */
const APART = new Set(['label', 'x', 'y', 'size']);

/** Ids are numbers, as the format demands; ours stand in an attribute. */
export const gml: GraphFormat = {
  id: 'gml',
  group: 'network',
  title: { en: 'igraph, networkx (GML)', de: 'igraph, networkx (GML)' },
  file: 'graph.gml',
  mediaType: 'text/plain; charset=us-ascii',
  write: function* (material) {
    const nodes = nodesOf(material.graph);
    const numbers = new Map(nodes.map(({ key }, i) => [key, i]));
    yield `Creator ${text(material.origin.program)}\ngraph [\n  directed 0\n`;
    for (const [what, value] of about(material)) yield `  ${what} ${text(value)}\n`;
    for (const [i, { key, attributes }] of nodes.entries()) {
      const label = cellValue(attributes, 'label') ?? key;
      yield `  node [ id ${i} label ${text(label)} key ${text(key)}${values(attributes, NODE_FIELDS)}${graphics(attributes)} ]\n`;
    }
    for (const { source, target, attributes } of edgesOf(material.graph))
      yield `  edge [ source ${numbers.get(source)} target ${numbers.get(target)}${values(attributes, EDGE_FIELDS)} ]\n`;
    yield ']\n';
  },
};

function values(attributes: Values, fields: readonly Field[]): string {
  const found = fields.flatMap(({ id, type }) => {
    const value = cellValue(attributes, id);
    if (value === undefined || APART.has(id)) return [];
    return [` ${id} ${type === 'double' ? real(Number(value)) : integerOrText(value)}`];
  });
  return found.join('');
}

function graphics(attributes: Values): string {
  const [x, y, size] = ['x', 'y', 'size'].map((id) => cellValue(attributes, id));
  if (typeof x !== 'number' || typeof y !== 'number') return '';
  const width = typeof size === 'number' ? ` w ${real(2 * size)} h ${real(2 * size)}` : '';
  return ` graphics [ x ${real(x)} y ${real(-y)}${width} ]`;
}

/** A whole number has a point, too, so that a column holds values of one type. */
function real(value: number): string {
  const digits = String(value);
  return /^-?\d+$/.test(digits) ? `${digits}.0` : digits.replace(/^(-?\d+)e/, '$1.0e').toUpperCase();
}

function integerOrText(value: Value): string {
  if (typeof value === 'boolean') return value ? '1' : '0';
  return typeof value === 'number' ? String(value) : text(value);
}

/** A string of ASCII: quotes, `&` and what lies beyond as entities. */
function text(value: Value): string {
  const ascii = printable(String(value)).replace(
    /[^\x20-\x7e]|["&]/gu,
    (sign) => `&#${sign.codePointAt(0)};`,
  );
  return `"${ascii}"`;
}
