/** Articles that the page saves into a corpus: files as they were given, in a folder of their own below the articles. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { sha256, writeWhole } from '../host/files.ts';
import { ARTICLES } from './corpus.ts';

/** The folder below the articles. */
const ADDED = 'added';
const HASH_LENGTH = 8;

/** What a file may be called: letters, digits, dots and hyphens, with an ending, whatever it was called. */
function plainName(name: string): string {
  const [last = ''] = name.split(/[\\/]/u).slice(-1);
  const plain = last.normalize('NFC').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return plain.replace(/^[.-]+/u, '').slice(-100) || 'text.txt';
}

/**
 * Writes a file below the articles, as a whole; none that is there is changed: another one of the same name bears its hash. Gives its path
 * below the corpus. Throws what the disk says.
 */
export function addFile(corpus: string, name: string, content: Uint8Array): string {
  const folder = join(corpus, ARTICLES, ADDED);
  mkdirSync(folder, { recursive: true });
  const plain = plainName(name);
  const hashed = `${sha256(content).slice(0, HASH_LENGTH)}-${plain}`;
  const file = existsSync(join(folder, plain)) ? hashed : plain;
  writeWhole(join(folder, file), content);
  return `${ARTICLES}/${ADDED}/${file}`;
}
