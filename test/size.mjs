/** Checks that the first load of the page (HTML, entry script with its static imports, styles) and the library stay small, and that README says how large this is. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMIT_KB = 110;
const folder = process.argv[2] ?? 'dist';
const manifestPath = join(folder, '.vite', 'manifest.json');

if (!existsSync(manifestPath)) {
  console.error(`${manifestPath} is missing. Run first: npm run build`);
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

/** Parts of the library by what they are imported as, and what each may weigh with all that it loads at once, packages apart. */
const LIBRARY = [
  ['dramatis', 'index.js', 482],
  ['dramatis/read', 'subpaths/read.js', 40],
  ['dramatis/find', 'subpaths/find.js', 108],
  ['dramatis/write', 'subpaths/write.js', 35],
  ['dramatis/languages/de', 'languages/de/index.js', 96],
  ['dramatis/languages/en', 'languages/en/index.js', 58],
];
const parts = LIBRARY.map(([name, file, limit]) => ({
  name,
  limit,
  kb: weightOf(join(folder, 'lib', file)),
}));
console.log('');
for (const { name, kb, limit } of parts)
  console.log(`${kb.toFixed(1).padStart(7)} kB  ${name}, gzip, at most ${limit}`);

const wrong = [
  ...(total > LIMIT_KB ? ['The first load of the page is too large.'] : []),
  ...parts.filter(({ kb, limit }) => kb > limit).map(({ name }) => `${name} is too large.`),
  ...untrueInReadme(),
];
for (const one of wrong) console.error(one);
process.exit(wrong.length > 0 ? 1 : 0);

/** What README says of sizes and is off by more than a tenth: a row whose name holds the import, or the page. */
function untrueInReadme() {
  const readme = readFileSync('README.md', 'utf8');
  const measured = [['first load of the page', total], ...parts.map(({ name, kb }) => [`\`${name}\``, kb])];
  return measured.flatMap(([name, kb]) => {
    const row = readme.split('\n').find((line) => line.startsWith('|') && line.includes(name)) ?? '';
    const said = Number(/^.*?\| ([\d.]+) kB/.exec(row)?.[1]);
    return Math.abs(said - kb) <= kb / 10
      ? []
      : [`README says ${said} kB of ${name}; it is ${kb.toFixed(0)} kB.`];
  });
}

/** A module with all that it imports statically, gzip. */
function weightOf(entry) {
  const known = new Set();
  const add = (file) => {
    if (known.has(file)) return;
    known.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, , path] of code.matchAll(/^(import|export)\b[^;]*?["'](\.[^"']+)["'];?$/gmu))
      add(join(dirname(file), path));
  };
  add(entry);
  return [...known].reduce((sum, file) => sum + gzipSync(readFileSync(file)).length / 1000, 0);
}

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
