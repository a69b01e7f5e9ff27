/** The parts of dist/: what each is made of, and how it is made. */
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { bundleExtraction } from './extraction.mjs';
import { DIST, ROOT } from './files.mjs';
import { NOT_OF_EXTRACTION, withLists, withSources } from './fingerprint.mjs';
import { buildLibrary } from './library.mjs';
import { compilePacks, packsOf, writeFingerprint } from './packs.mjs';
import { buildOneFile, buildSite } from './page.mjs';

const EXTRACTION = ['model.ts', 'base', 'text', 'knowledge', 'rules', 'relate', 'languages', 'find'];
/** What reads the sources of the packs, and compiles them. */
const COMPILER = 'tools/compile';
/** What no page is made of: programs on Node, and sources of the packs. */
const NOT_OF_PAGES = withSources(
  ...['tools', 'host', 'regenerate', 'publish', 'scale', 'serve', 'cli', 'fit', 'cluster'],
);
const inSource = (names) => names.map((name) => `src/${name}`);

/** What engines other than ours run: SQL, and the job of a cluster. */
function copyTables() {
  rmSync(join(DIST, 'scale'), { recursive: true, force: true });
  for (const folder of ['sql', 'spark'].filter((name) => existsSync(join(ROOT, 'src/scale', name))))
    cpSync(join(ROOT, 'src/scale', folder), join(DIST, 'scale', folder), { recursive: true });
}

/**
 * The parts in the order in which they are made: of which files, without which, what tells that they are there, and how they are made.
 * @type {readonly { readonly name: string, readonly from: readonly string[], readonly except?: RegExp | undefined, readonly makes: () => readonly string[], readonly make: () => unknown }[]}
 */
export const parts = [
  {
    name: 'names',
    from: [
      ...inSource(['base', 'knowledge', 'languages', 'spelling', 'text', COMPILER]),
      'package-lock.json',
    ],
    except: /^src\/languages\/\w+\/(rules|texts|lists\/\w+\.txt|[\w-]+\.tsv)$/,
    makes: () => ['dist/knowledge/names.bin'],
    make: () => compilePacks('names'),
  },
  {
    name: 'words',
    from: [...inSource(['base', 'knowledge', 'languages', COMPILER]), 'package-lock.json'],
    except:
      /^src\/(knowledge\/(names|words|open)|languages\/\w+\/(rules|texts|names|(weights|rule-values)\.tsv))$/,
    makes: () => packsOf('words'),
    make: () => compilePacks('words'),
  },
  {
    name: 'weights',
    from: [
      ...inSource(['base', 'text', 'rules', 'knowledge', 'languages', 'find', COMPILER]),
      'package-lock.json',
    ],
    except: withLists('knowledge/(names|words|open)'),
    makes: () => packsOf('weights'),
    make: () => compilePacks('weights'),
  },
  {
    name: 'fingerprint',
    from: [...inSource(EXTRACTION), 'dist/knowledge', 'package-lock.json'],
    makes: () => ['dist/fingerprint'],
    make: () => writeFingerprint([...inSource(EXTRACTION), 'dist/knowledge']),
  },
  {
    name: 'command line',
    from: ['src', 'package-lock.json'],
    except: withSources('viewer', 'worker', 'tools'),
    makes: () => ['dist/cli/main.js'],
    make: () =>
      bundle(
        {
          main: join(ROOT, 'src/cli/main.ts'),
          thread: join(ROOT, 'src/regenerate/thread.ts'),
          'finding-thread': join(ROOT, 'src/regenerate/finding-thread.ts'),
          'linking-thread': join(ROOT, 'src/cli/linking-thread.ts'),
          reader: join(ROOT, 'src/regenerate/reader-child.ts'),
        },
        'cli',
        false,
      ),
  },
  {
    name: 'extraction in one file',
    from: ['src', 'package-lock.json'],
    except: NOT_OF_EXTRACTION,
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
    except: withSources('viewer', 'worker', 'tools', 'host', 'regenerate', 'serve', 'cli'),
    makes: () => ['dist/lib/index.js'],
    make: buildLibrary,
  },
];
