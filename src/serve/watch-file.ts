/** Calls back when a file has changed, come or gone, however it was written. */
import { statSync } from 'node:fs';

/** How often it is looked, in milliseconds. */
const LOOK = 300;

/** Changes with the file; empty where there is none, or none that may be looked at. */
function stampOf(file: string): string {
  try {
    const { mtimeMs, size, ino } = statSync(file);
    return `${mtimeMs} ${size} ${ino}`;
  } catch {
    return '';
  }
}

/** Looks at a file at once, and then again and again. It need not exist. Gives the function that ends it. */
export function followFile(file: string, onChange: () => void, interval = LOOK): () => void {
  let last = stampOf(file);
  const timer = setInterval(() => {
    const now = stampOf(file);
    if (now === last) return;
    last = now;
    onChange();
  }, interval);
  return () => clearInterval(timer);
}
