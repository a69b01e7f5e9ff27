/** Notes and saved views: loaded when somebody first wants them, or where there are some. */
import { keptText } from '../kept.ts';
import { createPart } from '../part.ts';
import { isServed } from '../served.ts';

/** Fetched only where this browser or the server has notes. */
export const notebook = createPart(() => import('./notebook.ts'));

/** Loads the notes where there may be some. */
export async function openNotebook(): Promise<void> {
  if ((isServed() || keptText('notes') !== '') && (await notebook.load()))
    await notebook.loaded.value?.restore();
}
