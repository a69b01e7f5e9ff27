/** The page: as files for a web server with a sample graph, and as one script and one style. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { viteBuild } from './bundle.mjs';
import { DIST, ROOT } from './files.mjs';

/** The page of `dist/index.html`, with all that it loads later. */
export async function buildSite() {
  rmSync(join(DIST, 'assets'), { recursive: true, force: true });
  await viteBuild({ build: { outDir: DIST, emptyOutDir: false } });
}

const source = (path) => join(ROOT, 'src/viewer', path);

/** What a page of one file has no use for: imports as they are written, and what stands for them. */
export const STAND_INS = [
  { find: './trial/button.tsx', replacement: source('one-file/no-trial.ts') },
  { find: './adding.ts', replacement: source('one-file/no-adding.ts') },
  { find: '../../read/formats.ts', replacement: source('one-file/no-formats.ts') },
  { find: './script-addresses.ts', replacement: source('one-file/no-workers.ts') },
  { find: './lists.tsx', replacement: source('one-file/no-lists.ts') },
];

/** The page as one script and one style, for HTML files that hold everything. */
export async function buildOneFile() {
  await viteBuild({
    resolve: { alias: STAND_INS },
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

/**
 * Copies a graph for the page on any web server, without hidden files, which are the program's own.
 * @param {string} [graph] that of the sample corpus where none is given
 * @param {string} [to] a folder, which is replaced
 */
export function copySampleGraph(graph = join(ROOT, 'graph'), to = join(DIST, 'graph')) {
  rmSync(to, { recursive: true, force: true });
  const filter = (path) => !/[/\\]\.[^/\\]*$/.test(path);
  if (existsSync(graph)) cpSync(graph, to, { recursive: true, filter });
}
