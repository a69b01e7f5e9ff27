/** Types tell the truth: what comes from outside is looked at by a reader (`src/base/fields.ts`) or narrowed, not believed. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** So many casts are left: where a library or a table of types cannot say what holds. Fewer is better; more is a step back. */
const MOST = 13;

const BELIEVED = new Set(['TSNonNullExpression', 'TSAnyKeyword', 'TSTypeAssertion']);

/** Casts but `as const`, and whatever switches a type off. */
function faultsIn(code: string): { readonly casts: number; readonly believed: number } {
  let [casts, believed] = [0, 0];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && BELIEVED.has(String(node.type))) believed += 1;
    if ('type' in node && node.type === 'TSAsExpression' && 'typeAnnotation' in node)
      casts += JSON.stringify(node.typeAnnotation).includes('"name":"const"') ? 0 : 1;
    Object.values(node).forEach(visit);
  };
  visit(parseSync('a.tsx', code).program);
  return { casts, believed };
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Whether an expression is what `JSON.parse` gives, be it one of two branches. */
function isParsed(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'ParenthesizedExpression') return isParsed(node.expression);
  if (node.type === 'ConditionalExpression') return isParsed(node.consequent) || isParsed(node.alternate);
  if (node.type === 'LogicalExpression') return isParsed(node.left) || isParsed(node.right);
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false;
  const { object, property } = node.callee;
  return isNode(object) && object.name === 'JSON' && isNode(property) && property.name === 'parse';
}

/** Whether a type is written that says more than `unknown`. */
function saysMore(annotation: unknown): boolean {
  if (!isNode(annotation) || !isNode(annotation.typeAnnotation)) return false;
  return !JSON.stringify(annotation).includes('"TSUnknownKeyword"');
}

/** How often what `JSON.parse` gives is believed to be of a type, as the value of a name or as what a function gives. */
function parsedIn(code: string): number {
  let found = 0;
  const visit = (node: unknown, types: readonly unknown[]): void => {
    if (!isNode(node)) return;
    const inside = 'returnType' in node ? [node.returnType] : types;
    if (node.type === 'VariableDeclarator' && isNode(node.id) && isParsed(node.init))
      found += saysMore(node.id.typeAnnotation) ? 1 : 0;
    if (node.type === 'ArrowFunctionExpression' && isParsed(node.body))
      found += saysMore(node.returnType) ? 1 : 0;
    if (node.type === 'ReturnStatement' && isParsed(node.argument)) found += saysMore(inside[0]) ? 1 : 0;
    for (const part of Object.values(node)) visit(part, inside);
  };
  visit(parseSync('a.tsx', code).program, []);
  return found;
}

it.each([
  ['const a: Row = JSON.parse(text);', 1],
  ['const a: unknown = JSON.parse(text);', 0],
  ['const read = (text: string): Row => text ? JSON.parse(text) : [];', 1],
  ['function read(text: string): Row { return JSON.parse(text) ?? []; }', 1],
  ['function read(text: string): unknown { return JSON.parse(text); }', 0],
  ['const read = (text: string): Row => rowOf(JSON.parse(text));', 0],
])('sees where a file is believed: %s', (code, times) => {
  expect(parsedIn(code)).toBe(times);
});

it('what JSON says is looked at by a reader', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.filter((file) => parsedIn(readFileSync(`src/${file}`, 'utf8')) > 0)).toEqual([]);
});

it('sees casts, but not those to constants', () => {
  expect(faultsIn('const a = [1] as const; const b = a as unknown as string;')).toEqual({
    casts: 2,
    believed: 0,
  });
  expect(faultsIn('const c: any = b!;')).toEqual({ casts: 0, believed: 2 });
});

it(`there are at most ${MOST} casts, and nothing is believed outright`, () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  const faults = files.map((file) => ({ file, ...faultsIn(readFileSync(`src/${file}`, 'utf8')) }));
  const cast = faults.filter(({ casts }) => casts > 0).map(({ file, casts }) => `${file}: ${casts}`);
  const total = faults.reduce((sum, { casts }) => sum + casts, 0);
  expect(files.length).toBeGreaterThan(500);
  expect(faults.filter(({ believed }) => believed > 0).map(({ file }) => file)).toEqual([]);
  expect(total, cast.join('\n')).toBeLessThanOrEqual(MOST);
});
