/** Calls back when a file has changed, come or gone, however it was written. */
import { unwatchFile, watchFile } from 'node:fs';

/** How often it is looked, in milliseconds. */
const LOOK = 300;

/** Looks at a file again and again. It need not exist. Gives the function that ends it. */
export function followFile(file: string, onChange: () => void, interval = LOOK): () => void {
  watchFile(file, { interval }, (now, before) => {
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) onChange();
  });
  return () => unwatchFile(file);
}
