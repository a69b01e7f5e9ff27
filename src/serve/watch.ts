/** Calls back when something in a corpus has changed, and the disk is quiet again. */
import { watch as watchFiles } from 'chokidar';

/** Quiet time before a change counts as complete, in milliseconds. */
const DEBOUNCE = 150;

/** Watches a folder, which need not exist yet. Gives the function that ends it, once the watch stands. */
export async function watch(folder: string, onChange: () => void): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const hidden = (path: string) => /[/\\]\.[^/\\]*$/.test(path.slice(folder.length));
  const watcher = watchFiles(folder, { ignoreInitial: true, ignored: hidden });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, DEBOUNCE);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
