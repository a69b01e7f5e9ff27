/** The places of the graph on a sheet: everything fits, and nothing is stretched. */
import type { Node, Values } from '../order.ts';

/** A node with its place on the sheet, in points. */
export interface Spot {
  readonly node: Node;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The size of a picture, in points. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What stays free at each edge. */
  readonly margin: number;
}

const SMALLEST = 2.5;
const LARGEST = 22;

/** The nodes that have a place, the largest first: it lies under the others. */
export function spotsOf(nodes: readonly Node[], sheet: Sheet): readonly Spot[] {
  const placed = nodes.filter(({ attributes }) => isPlace(attributes));
  const scale = scaling(placed, sheet);
  const spots = placed.map((node): Spot => {
    const { x, y } = node.attributes;
    return { node, ...scale(Number(x), Number(y)), radius: radiusOf(node.attributes) };
  });
  return spots.sort((a, b) => b.radius - a.radius);
}

const isPlace = ({ x, y }: Values): boolean => Number.isFinite(x) && Number.isFinite(y);

const radiusOf = ({ size }: Values): number =>
  Math.min(LARGEST, Math.max(SMALLEST, typeof size === 'number' && Number.isFinite(size) ? size : SMALLEST));

function scaling(nodes: readonly Node[], { width, height, margin }: Sheet) {
  const [left, right] = extent(nodes.map(({ attributes }) => Number(attributes.x)));
  const [low, high] = extent(nodes.map(({ attributes }) => Number(attributes.y)));
  const ratio = Math.min(
    (width - 2 * margin) / Math.max(right - left, Number.MIN_VALUE),
    (height - 2 * margin) / Math.max(high - low, Number.MIN_VALUE),
  );
  const scale = Number.isFinite(ratio) ? ratio : 0;
  return (x: number, y: number) => ({
    x: width / 2 + (x - (left + right) / 2) * scale,
    // The second axis of the graph points upwards.
    y: height / 2 - (y - (low + high) / 2) * scale,
  });
}

function extent(values: readonly number[]): readonly [low: number, high: number] {
  if (values.length === 0) return [0, 0];
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}
