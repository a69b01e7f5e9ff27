/** Notes and saved views: loaded when somebody first wants them, or where there are some. */
import { createPart } from '../part.ts';
import { isServed } from '../served.ts';
import { keptNotes } from './kept.ts';

export const notebook = createPart(() => import('./notebook.ts'));

/** Loads the notes where there may be some. */
export async function openNotebook(): Promise<void> {
  if ((isServed() || keptNotes() !== null) && (await notebook.load())) await notebook.loaded.value?.restore();
}
