/** Builds the page (index.html and src/viewer) into dist/, and tells Vitest where the tests are. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    manifest: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
  },
  worker: { format: 'es' },
  test: { include: ['test/**/*.test.{ts,tsx}'], testTimeout: 30_000 },
});
