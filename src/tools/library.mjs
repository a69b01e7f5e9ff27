/** The library: its code, and its types. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { ROOT } from './files.mjs';

/** The code and the types of what `src/index.ts` exports. Throws where a type cannot be written. */
export async function buildLibrary() {
  await bundle({ index: join(ROOT, 'src/index.ts') }, 'lib', true);
  const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
  const result = spawnSync(process.execPath, [compiler, '-p', join(ROOT, 'src/tools/lib.tsconfig.json')], {
    stdio: 'inherit',
  });
  if (result.status !== 0) throw new Error('The types of the library could not be written.');
}
