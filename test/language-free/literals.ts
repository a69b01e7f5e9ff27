/** The literals of a TypeScript file: strings, keys, templates and patterns. */
import { parseSync } from 'vite';

export interface Literal {
  readonly line: number;
  readonly is: 'string' | 'key' | 'template' | 'pattern' | 'unit';
  readonly text: string;
  /** The method that takes it as its first argument: `endsWith`. */
  readonly method: string | undefined;
}

/** A node of the syntax tree (ESTree with types). */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly [property: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  value !== null && typeof value === 'object' && typeof (value as Node).type === 'string';

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const nameOf = ({ name, value }: Node): string | undefined =>
  [name, value].find((text) => typeof text === 'string');

const keysOf = ({ properties }: Node): readonly (string | undefined)[] =>
  (properties as readonly Node[]).map(({ key }) => (isNode(key) ? nameOf(key) : undefined));

/** The name of the method or constructor that is called. */
function methodOf({ type, callee }: Node): string | undefined {
  if (!isNode(callee) || !/^(?:New|Call)Expression$/.test(type)) return undefined;
  return nameOf(callee.type === 'MemberExpression' ? (callee.property as Node) : callee);
}

/** What a node is itself, if it is a literal. */
function literalIn(node: Node): Pick<Literal, 'is' | 'text'> | undefined {
  const { type, value, regex, computed } = node;
  if (type === 'Literal' && regex) return { is: 'pattern', text: (regex as { pattern: string }).pattern };
  if (type === 'Literal' && typeof value === 'string') return { is: 'string', text: value };
  if (type === 'TemplateElement') return { is: 'template', text: (value as { raw: string }).raw };
  const key = node.key ?? node.property;
  const name = !computed && isNode(key) ? nameOf(key) : undefined;
  return name === undefined ? undefined : { is: 'key', text: name };
}

const EQUALITY = /^[!=]==$/;

/** The letters whose code units are compared with what a text has: `text.charCodeAt(at) === 115`. */
function unitsIn({ type, operator, left, right }: Node): readonly string[] {
  if (type !== 'BinaryExpression' || !EQUALITY.test(String(operator))) return [];
  return [left, right].flatMap((side) => {
    const unit = isNode(side) && side.type === 'Literal' ? side.value : undefined;
    const letter = typeof unit === 'number' && Number.isInteger(unit) ? String.fromCharCode(unit) : '';
    return /\p{Lu}|\p{Ll}/u.test(letter) ? [letter] : [];
  });
}

/** Properties whose texts show a language at work. */
const SHOWING: ReadonlySet<string> = new Set(['examples', 'notIn']);

const isShowing = ({ type, key }: Node): boolean =>
  type === 'Property' && isNode(key) && SHOWING.has(nameOf(key) ?? '');

const READS_UNITS = /charCodeAt|codePointAt/;

const IMPORTS = /^(?:ImportDeclaration|ImportExpression|ExportAllDeclaration)$/;

/** The literals of a file but for its imports, its examples, and sentences in all languages of readers: objects whose keys are these. */
export function literalsOf(file: string, text: string, readers: readonly string[]): readonly Literal[] {
  const found: Literal[] = [];
  const isForReaders = (node: Node): boolean =>
    node.type === 'ObjectExpression' && keysOf(node).toSorted().join() === readers.toSorted().join();
  const lineOf = ({ start }: Node): number => text.slice(0, start).split('\n').length;
  const visit = (node: Node, method?: string): void => {
    const isImport = IMPORTS.test(node.type) || (node.type === 'ExportNamedDeclaration' && node.source);
    if (isImport || isShowing(node) || isForReaders(node)) return;
    const literal = literalIn(node);
    if (literal) found.push({ ...literal, line: lineOf(node), method });
    if (READS_UNITS.test(text))
      for (const unit of unitsIn(node))
        found.push({ line: lineOf(node), is: 'unit', text: unit, method: undefined });
    const called = methodOf(node);
    const [first, ...others] = (node.arguments ?? []) as readonly Node[];
    const isFlags = (child: Node) => called === 'RegExp' && others.includes(child);
    for (const child of childrenOf(node))
      if (!isFlags(child)) visit(child, child === first ? called : undefined);
  };
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  visit(program as unknown as Node);
  return found;
}
