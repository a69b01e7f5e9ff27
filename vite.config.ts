/** Builds the page (index.html and src/viewer) into dist/, and tells Vitest where the tests are. */
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** While the page is worked on, its styles come within scripts, and it shows what went wrong as HTML. */
const lenientPolicy: Plugin = {
  name: 'lenient-policy',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace(/require-trusted-types-for[^"]*/, ''),
};

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [lenientPolicy],
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
