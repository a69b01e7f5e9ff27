/** A file holds one idea, a function one step of it: whoever opens one can read it whole. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** In lines. */
const MOST = { file: 250, function: 50 };
/** In lines: what half of them, and nine of ten, stay within. */
const USUAL = { file: { half: 60, most: 150 }, function: { half: 8, most: 22 } };

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);

interface Sized {
  readonly lines: number;
  /** The line in which it begins. */
  readonly at: number;
}

const linesIn = (text: string): number => text.split('\n').length;

/** The functions of a text of code, methods with them, each with all that stands inside. */
function functionsIn(code: string): readonly Sized[] {
  const sizes: Sized[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && FUNCTIONS.has(String(node.type)) && 'start' in node && 'end' in node) {
      const [start, end] = [Number(node.start), Number(node.end)];
      sizes.push({ lines: linesIn(code.slice(start, end)), at: linesIn(code.slice(0, start)) });
    }
    Object.values(node).forEach(visit);
  };
  visit(parseSync('a.tsx', code).program);
  return sizes;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, code: readFileSync(`src/${file}`, 'utf8') }));

it('functions are measured with their first and last line', () => {
  const code = 'const a = 1;\nfunction two() {\n}\nconst three = () => {\n  return () => 1;\n};\n';
  expect(functionsIn(code)).toEqual([
    { lines: 2, at: 2 },
    { lines: 3, at: 4 },
    { lines: 1, at: 5 },
  ]);
});

it(`no file has more than ${MOST.file} lines`, () => {
  const long = files.filter(({ code }) => linesIn(code.trimEnd()) > MOST.file);
  expect(files.length).toBeGreaterThan(500);
  expect(long.map(({ file, code }) => `${file}: ${linesIn(code.trimEnd())}`)).toEqual([]);
});

it(`no function has more than ${MOST.function} lines`, () => {
  const sized = files.flatMap(({ file, code }) => functionsIn(code).map((one) => ({ file, ...one })));
  const long = sized.filter(({ lines }) => lines > MOST.function);
  expect(sized.length).toBeGreaterThan(2000);
  expect(long.map(({ file, at, lines }) => `${file}:${at}: ${lines}`)).toEqual([]);
});

/** The value that so large a share of the values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}

it('the value in the middle is one of the values', () => {
  expect([quantile([3, 1, 2], 0.5), quantile([4, 3, 2, 1], 0.5), quantile([1, 2, 9], 0.9)]).toEqual([
    2, 2, 9,
  ]);
});

const SIZES = {
  file: files.map(({ code }) => linesIn(code.trimEnd())),
  function: files.flatMap(({ code }) => functionsIn(code).map(({ lines }) => lines)),
};

it.each(['file', 'function'] as const)('most of all are short: each %s', (what) => {
  expect(quantile(SIZES[what], 0.5)).toBeLessThanOrEqual(USUAL[what].half);
  expect(quantile(SIZES[what], 0.9)).toBeLessThanOrEqual(USUAL[what].most);
});
