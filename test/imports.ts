/** Which files lead to which. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORT =
  /(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'|\bnew URL\(\s*'(\.[^']+)'|\bglob(?:<\w+>)?\(\s*'(\.[^']+)'|'(src\/[^']+)'/g;

/** A program that tests run as it is built stands for its source. */
const BUILT = /^dist\/cli\/([\w-]+)\.js$/;

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' }).map(
  (file) => `src/${file.replaceAll('\\', '/')}`,
);
const known = new Map<string, readonly string[]>();

/** The files of code that a file imports, or names by their paths, from the checkout on; a pattern gives all that it fits. */
export function importsOf(file: string): readonly string[] {
  const found = known.get(file) ?? readImports(file);
  known.set(file, found);
  return found;
}

function readImports(file: string): readonly string[] {
  const from = posix.dirname(file);
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)]
    .map(([, stated, address, pattern, named]) =>
      named === undefined ? posix.join(from, stated ?? address ?? pattern ?? '') : named,
    )
    .map((path) => path.replace(/\?.*$/, '').replace(BUILT, 'src/cli/$1.ts'))
    .flatMap((path) => (path.includes('*') ? fitting(path) : [path]))
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && existsSync(path));
}

function fitting(pattern: string): readonly string[] {
  const [before = '', after = ''] = pattern.split('*');
  return FILES.filter(
    (file) =>
      file.startsWith(before) &&
      file.endsWith(after) &&
      !file.slice(before.length, file.length - after.length).includes('/'),
  );
}
