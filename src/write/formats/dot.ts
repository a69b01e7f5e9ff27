/** DOT, for Graphviz: `dot -Tsvg graph.dot` draws the actors at their places; `-Kdot`, `-Ksfdp` … lay them out anew. */
import type { Kind } from '../../model.ts';
import { aboutLine, titleOf } from '../about.ts';
import { cellValue, EDGE_FIELDS, type Field, NODE_FIELDS, type Value } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { type Edge, edgesOf, type Node, nodesOf, type Values } from '../order.ts';
import { printable } from '../printable.ts';

/** Places count in points, as sizes do. */
const DRAWN = 'layout=neato, inputscale=72, outputorder=edgesfirst';
const POINTS_IN_INCH = 72;
const SHAPES: Readonly<Record<Kind, string>> = {
  person: 'circle',
  organization: 'square',
  place: 'doublecircle',
};

/** Places are fixed (`pos="x,y!"`), so that `neato -n` keeps them. */
export const dot: GraphFormat = {
  id: 'dot',
  group: 'network',
  title: { en: 'Graphviz (DOT)', de: 'Graphviz (DOT)' },
  file: 'graph.dot',
  mediaType: 'text/vnd.graphviz',
  write: function* (material) {
    const { graph } = material;
    yield `graph ${quoted(titleOf(graph))} {\n`;
    yield `graph [${DRAWN}, comment=${quoted(aboutLine(material))}];\n`;
    yield 'node [fixedsize=shape, fontsize=8];\nedge [color=gray];\n';
    for (const node of nodesOf(graph)) yield `${nodeStatement(node)}\n`;
    for (const edge of edgesOf(graph)) yield `${edgeStatement(edge)}\n`;
    yield '}\n';
  },
};

function nodeStatement({ key, attributes }: Node): string {
  const { kind, x, y, size } = attributes;
  const drawn = [
    ...Object.entries(SHAPES).flatMap(([known, shape]) => (known === kind ? [`shape=${shape}`] : [])),
    ...(typeof x === 'number' && typeof y === 'number' ? [`pos="${x},${y}!"`] : []),
    ...(typeof size === 'number' ? [`width="${(2 * size) / POINTS_IN_INCH}"`] : []),
  ];
  return `${quoted(key)} [${[...values(attributes, NODE_FIELDS), ...drawn].join(', ')}];`;
}

function edgeStatement({ source, target, attributes }: Edge): string {
  return `${quoted(source)} -- ${quoted(target)} [${values(attributes, EDGE_FIELDS).join(', ')}];`;
}

function values(attributes: Values, fields: readonly Field[]): readonly string[] {
  return fields.flatMap(({ id }) => {
    const value = cellValue(attributes, id);
    if (value === undefined) return [];
    return [`${id}=${quoted(id === 'label' ? withoutEntities(value) : value)}`];
  });
}

/** Graphviz takes `&amp;` in a label for one sign. */
function withoutEntities(value: Value): string {
  return String(value).replaceAll('&', '&amp;');
}

/** A string on one line: Graphviz reads `\` with what follows as one sign, and passes over lines that begin with `#`. */
function quoted(value: Value): string {
  const text = printable(String(value));
  return `"${text.replace(/[\\"]/gu, '\\$&').replace(/\r\n?|\n/gu, '\\n')}"`;
}
