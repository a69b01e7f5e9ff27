/** `dramatis extract` as a program in one file. */
import { join, relative } from 'node:path';
import { viteBuild } from './bundle.mjs';
import { DIST, ROOT } from './files.mjs';
import { codeVersion } from './fingerprint.mjs';

/** What an extraction never does: it reads lines, no files of other formats, and counts nothing. */
const LEFT_OUT = new Map([
  ['src/read/formats.ts', 'export const formats = []; export const endings = [];'],
  ['src/network.ts', 'export const networkOf = undefined; export const networkOfDigests = undefined;'],
]);

const withoutTheRest = {
  name: 'without-the-rest',
  load: (id) => LEFT_OUT.get(relative(ROOT, id).replaceAll('\\', '/')),
};

/**
 * Writes `extract.mjs`: `extract` with all that it needs but the packs, in one file.
 * @param {string} [outDir] the folder for it
 */
export async function bundleExtraction(outDir = DIST) {
  await viteBuild({
    configFile: false,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20.19',
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: { extract: join(ROOT, 'src/cli/extract-alone.ts') },
        plugins: [withoutTheRest, codeVersion],
        treeshake: { moduleSideEffects: false },
        output: { codeSplitting: false, entryFileNames: '[name].mjs' },
      },
    },
  });
}
