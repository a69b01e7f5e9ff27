/** The parts of dist/: what each is made of, and how it is made. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const DIST = join(ROOT, 'dist');

const EXTRACTION = ['model.ts', 'base', 'text', 'knowledge', 'rules', 'relate', 'languages', 'find'];
/** What no page is made of: programs on Node, and sources of the packs. */
const NOT_OF_PAGES =
  /^src\/(tools|host|regenerate|publish|scale|serve|cli|fit|cluster|knowledge\/(names|words|compile)|languages\/\w+\/(texts|lists))$/;
const inSource = (names) => names.map((name) => `src/${name}`);

/** All files at or below the paths, with their folders, but for those that `except` matches. */
export function filesBelow(paths, except) {
  return paths.flatMap((path) => {
    const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stat === undefined || except?.test(path)) return [];
    if (!stat.isDirectory()) return [{ path, stat }];
    const names = readdirSync(join(ROOT, path)).sort();
    return [
      { path, stat },
      ...filesBelow(
        names.map((name) => `${path}/${name}`),
        except,
      ),
    ];
  });
}

async function viteBuild(options) {
  const { build } = await import('vite').catch(() => {
    throw new Error('The packages are not installed. Run first: npm ci');
  });
  await build({ root: ROOT, logLevel: 'warn', ...options });
}

/** Bundles for Node; `external` packages are left to be installed. */
async function bundle(input, outDir, external) {
  const shebang = (chunk) => (chunk.isEntry && chunk.name === 'main' ? '#!/usr/bin/env node' : '');
  await viteBuild({
    configFile: false,
    publicDir: false,
    ssr: external ? {} : { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir: join(DIST, outDir),
      emptyOutDir: true,
      rolldownOptions: {
        input,
        // What users install themselves where they want it.
        external: ['@duckdb/node-api'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', banner: shebang },
      },
    },
  });
}

/** What an extraction never does: it reads lines, no files of other formats, and counts nothing. */
const LEFT_OUT = new Map([
  ['src/read/formats.ts', 'export const formats = []; export const endings = [];'],
  ['src/network.ts', 'export const networkOf = undefined; export const networkOfDigests = undefined;'],
]);

const withoutTheRest = {
  name: 'without-the-rest',
  load: (id) => LEFT_OUT.get(relative(ROOT, id).replaceAll('\\', '/')),
};

/** `extract` with all that it needs but the packs, in one file. */
async function bundleExtraction() {
  await viteBuild({
    configFile: false,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir: DIST,
      emptyOutDir: false,
      rolldownOptions: {
        input: { extract: join(ROOT, 'src/cli/extract-alone.ts') },
        plugins: [withoutTheRest],
        treeshake: { moduleSideEffects: false },
        output: { codeSplitting: false, entryFileNames: '[name].mjs' },
      },
    },
  });
}

/** What engines other than ours run: SQL, and the job of a cluster. */
function copyTables() {
  rmSync(join(DIST, 'scale'), { recursive: true, force: true });
  for (const folder of ['sql', 'spark'].filter((name) => existsSync(join(ROOT, 'src/scale', name))))
    cpSync(join(ROOT, 'src/scale', folder), join(DIST, 'scale', folder), { recursive: true });
}

/** Compiles packs of one kind. What is wrong with their sources is reported and makes the build fail; the packs are made of the rest. */
async function compilePacks(kind) {
  await bundle({ [kind]: join(ROOT, 'src/knowledge/compile/main.ts') }, `tools/${kind}`, true);
  const { compile } = await import(pathToFileURL(join(DIST, 'tools', kind, `${kind}.js`)).href);
  const problems = await compile(kind, ROOT, join(DIST, 'knowledge'));
  for (const { where, message, hint } of problems) console.error(`${where}: ${message}. ${hint}`);
  return problems.length === 0;
}

/** The same text is read the same way as long as code, lists and the rule engine are the same. */
function writeFingerprint() {
  const hash = createHash('sha256');
  const files = filesBelow([
    ...inSource(EXTRACTION),
    'dist/knowledge',
    'node_modules/compromise/package.json',
  ]);
  for (const { path, stat } of files) {
    if (stat.isFile())
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(ROOT, path)));
  }
  mkdirSync(DIST, { recursive: true });
  writeFileSync(join(DIST, 'fingerprint'), `${hash.digest('hex').slice(0, 32)}\n`);
}

async function buildSite() {
  rmSync(join(DIST, 'assets'), { recursive: true, force: true });
  await viteBuild({ build: { outDir: DIST, emptyOutDir: false } });
}

/** The page as one script and one style, for HTML files that hold everything. */
async function buildOneFile() {
  const source = (path) => join(ROOT, 'src/viewer', path);
  await viteBuild({
    resolve: {
      alias: [
        { find: './trial/button.tsx', replacement: source('one-file/no-trial.ts') },
        { find: './adding.ts', replacement: source('one-file/no-adding.ts') },
        { find: '../../read/formats.ts', replacement: source('one-file/no-formats.ts') },
        { find: './script-addresses.ts', replacement: source('one-file/no-workers.ts') },
      ],
    },
    build: {
      outDir: join(DIST, 'one-file'),
      emptyOutDir: true,
      manifest: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: { page: source('one-file/main.ts') },
        output: { codeSplitting: false, entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
      },
    },
  });
}

async function buildLibrary() {
  const { spawnSync } = await import('node:child_process');
  await bundle({ index: join(ROOT, 'src/index.ts') }, 'lib', true);
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-p', join(ROOT, 'src/tools/lib.tsconfig.json')], {
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('The types of the library could not be written.');
}

/** The graph of the sample corpus, for the page on any web server. */
export function copySampleGraph() {
  const graph = join(ROOT, 'graph');
  rmSync(join(DIST, 'graph'), { recursive: true, force: true });
  const filter = (path) => !/[/\\]\.[^/\\]*$/.test(path);
  if (existsSync(graph)) cpSync(graph, join(DIST, 'graph'), { recursive: true, filter });
}

/** The packs of a kind, one for each language that `languages/index.ts` lists. */
function packsOf(kind) {
  const list = readFileSync(join(ROOT, 'src/languages/index.ts'), 'utf8');
  return [...list.matchAll(/'\.\/(\w+)\/index\.ts'/g)].map(
    ([, code]) => `dist/knowledge/${code}.${kind}.bin`,
  );
}

/** In the order in which they are made. */
export const parts = [
  {
    name: 'names',
    from: [...inSource(['base', 'knowledge', 'languages', 'link', 'text']), 'package-lock.json'],
    except: /^src\/languages\/\w+\/(rules|texts|lists\/\w+\.txt|[\w-]+\.tsv)$/,
    makes: () => ['dist/knowledge/names.bin'],
    make: () => compilePacks('names'),
  },
  {
    name: 'words',
    from: [...inSource(['base', 'knowledge', 'languages']), 'package-lock.json'],
    except: /^src\/(knowledge\/(names|words|open)|languages\/\w+\/(rules|texts|(weights|rule-values)\.tsv))$/,
    makes: () => packsOf('words'),
    make: () => compilePacks('words'),
  },
  {
    name: 'weights',
    from: [...inSource(['base', 'text', 'rules', 'knowledge', 'languages', 'find']), 'package-lock.json'],
    except: /^src\/(knowledge\/(names|words|open)|languages\/\w+\/(texts|lists))$/,
    makes: () => packsOf('weights'),
    make: () => compilePacks('weights'),
  },
  {
    name: 'fingerprint',
    from: [...inSource(EXTRACTION), 'dist/knowledge', 'package-lock.json'],
    makes: () => ['dist/fingerprint'],
    make: writeFingerprint,
  },
  {
    name: 'command line',
    from: ['src', 'package-lock.json'],
    except: /^src\/(viewer|worker|tools|knowledge\/(names|words|compile)|languages\/\w+\/(texts|lists))$/,
    makes: () => ['dist/cli/main.js'],
    make: () =>
      bundle(
        {
          main: join(ROOT, 'src/cli/main.ts'),
          thread: join(ROOT, 'src/regenerate/thread.ts'),
          'finding-thread': join(ROOT, 'src/regenerate/finding-thread.ts'),
          reader: join(ROOT, 'src/regenerate/reader-child.ts'),
        },
        'cli',
        false,
      ),
  },
  {
    name: 'extraction in one file',
    from: ['src', 'package-lock.json'],
    except:
      /^src\/(viewer|worker|tools|serve|publish|knowledge\/(names|words|compile)|languages\/\w+\/(texts|lists))$/,
    makes: () => ['dist/extract.mjs'],
    make: bundleExtraction,
  },
  {
    name: 'tables',
    from: ['src/scale'],
    except: /\.ts$/,
    makes: () => ['dist/scale/sql/edges.sql'],
    make: copyTables,
  },
  {
    name: 'page',
    from: ['src', 'index.html', 'vite.config.ts', 'package-lock.json'],
    except: NOT_OF_PAGES,
    makes: () => ['dist/index.html'],
    make: buildSite,
  },
  {
    name: 'page in one file',
    from: ['src', 'index.html', 'vite.config.ts', 'package-lock.json'],
    except: NOT_OF_PAGES,
    makes: () => ['dist/one-file/page.js'],
    make: buildOneFile,
  },
  {
    name: 'library',
    from: ['src'],
    except:
      /^src\/(viewer|worker|tools|host|regenerate|serve|cli|knowledge\/(names|words|compile)|languages\/\w+\/(texts|lists))$/,
    makes: () => ['dist/lib/index.js'],
    make: buildLibrary,
  },
];
