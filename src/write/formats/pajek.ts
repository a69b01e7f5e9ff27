/** Pajek’s own format, also for Visone, UCINET and networkx: names, places and weights. */
import { aboutLine, titleOf } from '../about.ts';
import { cellValue } from '../fields.ts';
import type { GraphFormat } from '../format.ts';
import { edgesOf, nodesOf, type Values } from '../order.ts';
import { printable } from '../printable.ts';

/** Of attributes only names, places and weights: the format has no place for others. */
export const pajek: GraphFormat = {
  id: 'pajek',
  group: 'network',
  title: { en: 'Pajek, UCINET (NET)', de: 'Pajek, UCINET (NET)' },
  file: 'graph.net',
  mediaType: 'text/plain; charset=utf-8',
  write: function* (material) {
    const nodes = nodesOf(material.graph);
    const numbers = new Map(nodes.map(({ key }, i) => [key, i + 1]));
    const placed = placing(nodes.map(({ attributes }) => attributes));
    yield `*Network ${plain(titleOf(material.graph))}\n% ${plain(aboutLine(material))}\n*Vertices ${nodes.length}\n`;
    for (const [i, name] of namesOf(nodes.map(({ key, attributes }) => [key, attributes])).entries())
      yield `${i + 1} "${name}"${placed(nodes[i]?.attributes ?? {})}\n`;
    yield '*Edges\n';
    for (const { source, target, attributes } of edgesOf(material.graph))
      yield `${numbers.get(source)} ${numbers.get(target)} ${cellValue(attributes, 'weight') ?? 1}\n`;
  },
};

/** The labels, which readers take for ids: one that is taken has its id behind it. */
function namesOf(nodes: readonly (readonly [key: string, attributes: Values])[]): readonly string[] {
  const taken = new Set<string>();
  return nodes.map(([key, attributes]) => {
    const label = plain(String(cellValue(attributes, 'label') ?? '')) || plain(key);
    const name = taken.has(label) ? `${label} (${plain(key)})` : label;
    taken.add(name);
    return name;
  });
}

/** A line without quotes, for which Pajek has no other way of writing. */
const plain = (text: string): string =>
  printable(text)
    .replaceAll('"', '’')
    .replace(/[\s\\]+/gu, ' ')
    .trim();

/** Places between 0 and 1, as Pajek draws them; its second axis points downwards. */
function placing(all: readonly Values[]): (attributes: Values) => string {
  const numbers = (id: string) => all.map((one) => one[id]).filter((value) => typeof value === 'number');
  const [x, y] = [scaling(numbers('x')), scaling(numbers('y'))];
  return (attributes) => {
    const [a, b] = [attributes.x, attributes.y];
    return typeof a === 'number' && typeof b === 'number'
      ? ` ${x(a)} ${(1 - Number(y(b))).toFixed(4)} 0.5`
      : '';
  };
}

function scaling(values: readonly number[]): (value: number) => string {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return (value) => (high > low ? (value - low) / (high - low) : 0.5).toFixed(4);
}
