/** Archives: every file in them is read as if it lay in a folder of their name. */
import { zipSync } from 'fflate';
import type { Problem } from '../../model.ts';
import type { Unpacker } from '../format.ts';
import { openZip } from './zip-file.ts';

const locked = (path: string): Problem => ({
  code: 'read/encrypted',
  where: path,
  message: 'It is protected by a password.',
  hint: 'Unpack the archive yourself.',
  lost: true,
});

/** Files that systems put into archives beside what was meant. */
const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

/** The name of an entry as a path that leads nowhere but down. */
const plainPath = (name: string): string =>
  name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/');

/** Entry by entry, with the path in the archive as a part of the id: `a.zip/b`. */
export const unpacker: Unpacker = {
  example: (text) => zipSync({ 'article.txt': new TextEncoder().encode(text) }),
  *unpack(source, path) {
    for (const entry of openZip(source)) {
      const inside = plainPath(entry.name);
      const at = `${path}/${inside}`;
      if (isHidden(inside)) continue;
      if (entry.isEncrypted) yield locked(at);
      else yield { path: at, source: entry.source };
    }
  },
};
