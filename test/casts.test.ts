/** Types tell the truth: what comes from outside is looked at by a reader (`src/base/fields.ts`) or narrowed, not believed. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, it } from 'vitest';

/** So many casts are left: where a library or a table of types cannot say what holds. Fewer is better; more is a step back. */
const MOST = 14;

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
