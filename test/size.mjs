/** Checks that the first load of the page (HTML, entry script with its static imports, styles) stays small. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 110;
const folder = process.argv[2] ?? 'dist';
const manifestPath = join(folder, '.vite', 'manifest.json');

if (!existsSync(manifestPath)) {
  console.error(`${manifestPath} is missing: build the page first (vite build).`);
  process.exit(1);
}

const manifest = new Map(Object.entries(JSON.parse(readFileSync(manifestPath, 'utf8'))));
const sizes = [...firstLoad()].map((file) => ({
  file,
  kb: gzipSync(readFileSync(join(folder, file))).length / 1000,
}));
const total = sizes.reduce((sum, { kb }) => sum + kb, 0);

for (const { file, kb } of sizes) console.log(`${kb.toFixed(1).padStart(7)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(7)} kB  gzip in all, at most ${LIMIT_KB}`);
process.exit(total > LIMIT_KB ? 1 : 0);

/** index.html and all files that the browser loads before anything is asked of the page. */
function firstLoad() {
  const files = new Set(['index.html']);
  for (const chunk of chunksOf('index.html')) {
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
  }
  return files;
}

/** The chunk `name` and the chunks that it imports statically. */
function chunksOf(name, known = new Set()) {
  const chunk = manifest.get(name);
  if (!chunk || known.has(chunk)) return known;
  known.add(chunk);
  for (const imported of chunk.imports ?? []) chunksOf(imported, known);
  return known;
}
