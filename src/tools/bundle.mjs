/** Bundles made by Vite: programs for Node, with or without what has to be installed. */
import { join } from 'node:path';
import { DIST, ROOT } from './files.mjs';
import { codeVersion } from './fingerprint.mjs';

/**
 * Runs Vite in the checkout. What tests ask for is made as users get it. Throws a sentence where Vite is not installed, and what Vite throws.
 * @param {import('vite').InlineConfig} options
 */
export async function viteBuild(options) {
  const { build } = await import('vite').catch(() => {
    throw new Error('The packages are not installed. Run first: npm ci');
  });
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: ROOT, logLevel: 'warn', ...options });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/**
 * Bundles modules for Node into a folder of `dist/`, which is emptied before; the one called `main` can be run as a program.
 * @param {Readonly<Record<string, string>>} input the module of each bundle, by the name of its file
 * @param {string} outDir the folder, from `dist/` on
 * @param {boolean} external whether packages are left to be installed
 */
export async function bundle(input, outDir, external) {
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
        plugins: [codeVersion],
        // What users install themselves where they want it.
        external: ['@duckdb/node-api'],
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', banner: shebang },
      },
    },
  });
}
