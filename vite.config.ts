/** Builds the page (index.html and src/viewer) into dist/. */
import { defineConfig, type Plugin, type Rolldown } from 'vite';

/** While the page is worked on, its styles come within scripts, and it shows what went wrong as HTML. */
const lenientPolicy: Plugin = {
  name: 'lenient-policy',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html
      .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
      .replace(/require-trusted-types-for[^"]*/, ''),
};

const ENTRY = /\/src\/viewer\/main\.tsx$/;

/** Whether the page needs a module at once: what begins the page imports it, if through others. */
function isFirst(module: string, context: Rolldown.ChunkingContext, known = new Set<string>()): boolean {
  known.add(module);
  const importers = context.getModuleInfo(module)?.importers ?? [];
  return importers.some((one) => ENTRY.test(one) || (!known.has(one) && isFirst(one, context, known)));
}

export default defineConfig({
  base: './',
  publicDir: false,
  plugins: [lenientPolicy],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist',
    manifest: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    // Styles are fetched together with what needs them; scripts find what they import themselves, and the first load need not list it.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    // The page unpacks archives and documents, but no PDF and no mail: what those would need is no part of it.
    rolldownOptions: {
      external: ['unpdf', 'postal-mime'],
      output: {
        // The first load in one file: it packs better than in many small ones, and is asked for once.
        codeSplitting: {
          groups: [
            { debugName: 'first', name: (module, context) => (isFirst(module, context) ? 'first' : null) },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
});
