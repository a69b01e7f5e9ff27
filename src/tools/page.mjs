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

/** The page as one script and one style, for HTML files that hold everything. */
export async function buildOneFile() {
  const source = (path) => join(ROOT, 'src/viewer', path);
  await viteBuild({
    resolve: {
      alias: [
        { find: './trial/button.tsx', replacement: source('one-file/no-trial.ts') },
        { find: './adding.ts', replacement: source('one-file/no-adding.ts') },
        { find: '../../read/formats.ts', replacement: source('one-file/no-formats.ts') },
        { find: './script-addresses.ts', replacement: source('one-file/no-workers.ts') },
        { find: './lists.tsx', replacement: source('one-file/no-lists.ts') },
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

/** The graph of the sample corpus, for the page on any web server. */
export function copySampleGraph() {
  const graph = join(ROOT, 'graph');
  rmSync(join(DIST, 'graph'), { recursive: true, force: true });
  const filter = (path) => !/[/\\]\.[^/\\]*$/.test(path);
  if (existsSync(graph)) cpSync(graph, join(DIST, 'graph'), { recursive: true, filter });
}
