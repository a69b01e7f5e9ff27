/** A module with logic of its own has its test at the same path: whoever changes the one finds the other. There are no exceptions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { importsOf } from './imports.ts';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

/** Whether a part of a program holds a function; types of functions are none. */
function hasFunction(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && FUNCTIONS.has(String(node.type))) return true;
  return Object.values(node).some(hasFunction);
}

const hasLogic = (file: string): boolean =>
  hasFunction(parseSync(file, readFileSync(join('src', file), 'utf8')).program);

const modules = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
  .sort();

/** The test of a module, if it has one. */
const testOf = (file: string): string | undefined =>
  ['.test.ts', '.test.tsx']
    .map((ending) => join('test', file.replace(/\.(tsx?|mjs)$/, ending)))
    .find((test) => existsSync(test));

it('each module with logic has a test at the same path', () => {
  expect(modules.length).toBeGreaterThan(1000);
  expect(modules.filter((file) => testOf(file) === undefined).filter(hasLogic)).toEqual([]);
});

it('each of these tests expects something, and none is passed over', () => {
  const tests = modules
    .flatMap((file) => testOf(file) ?? [])
    .map((test) => [test, readFileSync(test, 'utf8')]);
  expect(tests.filter(([, code = '']) => !/\bexpect\b/.test(code)).map(([test]) => test)).toEqual([]);
  expect(
    tests
      .filter(([, code = '']) => /\b(?:it|test|describe)\.(?:skip|only|todo|fails)\b/.test(code))
      .map(([test]) => test),
  ).toEqual([]);
});

/** What exports nothing is run as a program, and no test can import it. */
const isProgram = (file: string): boolean => !/^export /m.test(readFileSync(join('src', file), 'utf8'));

/** Whether a test leads to a module: by itself, through helpers of tests, or through what stands in the module's own folder. */
function leadsTo(test: string, module: string): boolean {
  const own = `src/${module.split('/')[0]}/`;
  const reached = new Set([test]);
  for (const file of reached)
    if (file.startsWith('test/') || file.startsWith(own) || /^src\/[^/]+$/.test(file))
      for (const next of importsOf(file)) reached.add(next);
  return reached.has(`src/${module}`);
}

it('each of these tests leads to its module', () => {
  expect(leadsTo('test/mirror.test.ts', 'model.ts')).toBe(false);
  expect(
    modules.filter(hasLogic).filter((file) => !isProgram(file) && !leadsTo(testOf(file) ?? '', file)),
  ).toEqual([]);
});

it('functions are told from types of functions', () => {
  const holds = (code: string) => hasFunction(parseSync('a.ts', code).program);
  for (const code of ['const f = () => 1;', 'function f() {}', 'class A { b() {} }', 'f(function () {});'])
    expect(holds(code)).toBe(true);
  for (const code of ['type F = () => void;', 'interface I { f(): void }', 'const a = "() => 1"; // => x'])
    expect(holds(code)).toBe(false);
});
