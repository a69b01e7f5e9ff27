/** Where the parts of the installed program lie. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

function packageRoot(): string {
  let folder = here;
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

const root = packageRoot();

/** The page and all that it loads. */
export const SITE = join(root, 'dist');
/** The page as one script and one style. */
export const ONE_FILE = join(root, 'dist/one-file');
const isThere = (folder: string): boolean => existsSync(join(folder, 'names.bin'));

/** The compiled packs: those beside the program where it was copied without its package, in a folder or as they are. */
export const PACKS = [join(here, 'knowledge'), here].find(isThere) ?? join(root, 'dist/knowledge');
/** Changes whenever the same text may be read differently; written when the program is bundled. */
export const FINGERPRINT = join(root, 'dist/fingerprint');
/** The code that runs on Node. */
export const PROGRAM = join(root, 'dist/cli');
/** What runs in the thread that regenerates the graph. */
export const THREAD = join(PROGRAM, 'thread.js');
/** What runs in the threads that find names. */
export const FINDING_THREAD = join(PROGRAM, 'finding-thread.js');
/** What runs in the threads that link parts of a corpus. */
export const LINKING_THREAD = join(PROGRAM, 'linking-thread.js');
/** What runs in the process that unpacks files. */
export const READER = join(PROGRAM, 'reader.js');
/** The SQL that counts archives. */
export const SQL = join(root, 'dist/scale/sql');
/** The package.json of the program, which has its version. */
export const PACKAGE = join(root, 'package.json');
