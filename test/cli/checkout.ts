import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../regenerate/folder.ts';

/** A checkout with some files, removed after the test. */
export function checkout(files: Readonly<Record<string, string>>): string {
  const { root } = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}
