/** Where everything stands. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DIST, filesBelow, ROOT } from '../../src/tools/files.mjs';

it('the checkout is where package.json stands, and what is made lies in it', () => {
  expect(existsSync(join(ROOT, 'package.json'))).toBe(true);
  expect(DIST).toBe(join(ROOT, 'dist'));
});

it('gives a folder and then what is below it, in order, but nothing that is not there or is left out', () => {
  const found = filesBelow(['src/tools/compile', 'src/nowhere', 'src/index.ts'], /\/installed/);
  expect(found.map(({ path, stat }) => [path, stat.isDirectory()])).toEqual([
    ['src/tools/compile', true],
    ['src/tools/compile/main.ts', false],
    ['src/tools/compile/sources.ts', false],
    ['src/index.ts', false],
  ]);
});

it('leaves a folder out with all that it holds', () => {
  const paths = filesBelow(['src/tools'], /\/compile$/).map(({ path }) => path);
  expect(paths).toContain('src/tools/files.mjs');
  expect(paths.filter((path) => path.includes('compile'))).toEqual([]);
});
