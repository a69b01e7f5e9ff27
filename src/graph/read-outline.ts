/** Reads the outline of a graph.json: line by line where we have written it, which takes little memory, else as any JSON. */
import { orderOf } from '../base/column.ts';
import { list, numberOrNull, object } from '../base/fields.ts';
import { by } from '../base/order.ts';
import type { Outline } from './outline.ts';

type Attributes = Readonly<Record<string, unknown>>;
type Node = readonly [id: string, attributes: Attributes];
type Edge = readonly [source: string, target: string, sentences: number];

/** How many bytes are decoded at a time. */
const BLOCK = 1 << 20;
const NEWLINE = 10;

/** The outline of the graph in these bytes; `undefined` where they hold none. */
export function readOutline(bytes: Uint8Array | undefined): Outline | undefined {
  if (bytes === undefined) return undefined;
  try {
    return readLines(linesIn(bytes)) ?? outlineIn(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return undefined;
  }
}

function* linesIn(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, Math.min(from + BLOCK, bytes.length - 1));
    const to = end < 0 ? bytes.length : end;
    yield* decoder.decode(bytes.subarray(from, to)).split('\n');
    from = to + 1;
  }
}

const value = (line: string): string => (line.endsWith(',') ? line.slice(0, -1) : line);
const EDGE =
  /^\{"key":"(?:[^"\\]|\\.)*","source":("(?:[^"\\]|\\.)*"),"target":("(?:[^"\\]|\\.)*"),"attributes":\{(?:"[a-z]+":[^"{[,]+,)*?"sentences":(\d+)/;

/** The text of a string as JSON has it; most have no escapes. */
const textIn = (json: string): string => (json.includes('\\') ? String(JSON.parse(json)) : json.slice(1, -1));

/** `undefined` where the lines are not as `write/formats/json.ts` writes them. */
function readLines(lines: Iterator<string>): Outline | undefined {
  const next = (): string => lines.next().value ?? '';
  if (next() !== '{' || !next().startsWith('"options":')) return undefined;
  const attributes = /^"attributes":(\{.*\}),$/.exec(next())?.[1];
  if (attributes === undefined) return undefined;
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const line of section('nodes', next)) {
    const { key, attributes: own } = object(JSON.parse(value(line)));
    nodes.push([String(key), object(own)]);
  }
  for (const line of section('edges', next)) {
    const [, source, target, sentences] = EDGE.exec(line) ?? [];
    if (source === undefined || target === undefined) return undefined;
    edges.push([textIn(source), textIn(target), Number(sentences)]);
  }
  return next() === '}' ? outlineOf(object(JSON.parse(attributes)), nodes, edges) : undefined;
}

/** The lines of a list, of which each item has one. Throws where the list does not begin or end so. */
function* section(name: string, next: () => string): Generator<string> {
  const begin = value(next());
  if (begin === `"${name}":[]`) return;
  if (begin !== `"${name}":[`) throw new SyntaxError(`No list of ${name}`);
  for (let line = next(); value(line) !== ']'; line = next()) {
    if (!line.startsWith('{')) throw new SyntaxError(`No end of the ${name}`);
    yield line;
  }
}

function outlineIn(graph: unknown): Outline | undefined {
  const { attributes, nodes, edges } = object(graph);
  return outlineOf(
    object(attributes),
    list(nodes).map((node) => [String(object(node).key), object(object(node).attributes)]),
    list(edges)
      .map(object)
      .map(({ source, target, attributes: own }) => [
        String(source),
        String(target),
        numberOrNull(object(own).sentences) ?? 0,
      ]),
  );
}

/** `undefined` where a node is there twice, or a link leads to none. */
function outlineOf(
  attributes: Attributes,
  nodes: readonly Node[],
  edges: readonly Edge[],
): Outline | undefined {
  const sorted = [...nodes].sort(by(([id]) => id));
  const numbers = new Map(sorted.map(([id], i) => [id, i] as const));
  const ends = edges.map(([a, b]) => [numbers.get(a) ?? -1, numbers.get(b) ?? -1] as const);
  if (numbers.size !== nodes.length || ends.some((two) => Math.min(...two) < 0)) return undefined;
  const source = Uint32Array.from(ends, ([a, b]) => Math.min(a, b));
  const target = Uint32Array.from(ends, ([a, b]) => Math.max(a, b));
  const order = orderOf(source, nodes.length, orderOf(target, nodes.length));
  const inOrder = (column: Uint32Array) => order.map((link) => column[link] ?? 0);
  const sentences = Uint32Array.from(edges, ([, , count]) => count);
  return {
    attributes,
    ids: sorted.map(([id]) => id),
    actors: sorted.map(([, own]) => own),
    links: { source: inOrder(source), target: inOrder(target), weights: { sentences: inOrder(sentences) } },
  };
}
