/** Temporary corpora. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { emptyFolder } from '../empty-folder.ts';

export interface Folder {
  readonly root: string;
  readonly corpus: string;
  readonly out: string;
  /** Writes an article below `articles/`. */
  readonly write: (path: string, text: string | Uint8Array) => void;
  readonly remove: (path: string) => void;
  /** All files of the published graph with their bytes, but for changes.json, which tells of the way to it. */
  readonly published: () => ReadonlyMap<string, string>;
}

/** A corpus that is deleted after the test. */
export function temporaryFolder(): Folder {
  const root = emptyFolder();
  const corpus = join(root, 'corpus');
  const out = join(root, 'graph');
  mkdirSync(join(corpus, 'articles'), { recursive: true });
  const fileOf = (path: string) => join(corpus, 'articles', path);
  return {
    root,
    corpus,
    out,
    write: (path, text) => {
      mkdirSync(dirname(fileOf(path)), { recursive: true });
      writeFileSync(fileOf(path), text);
    },
    remove: (path) => rmSync(fileOf(path)),
    published: () => {
      const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
        (path) => path.endsWith('.json') && path !== 'changes.json' && !path.startsWith('.'),
      );
      return new Map(paths.sort().map((path) => [path, readFileSync(join(out, path), 'utf8')]));
    },
  };
}
