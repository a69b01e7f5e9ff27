/** What tells a row of the lists in full, with the lists: loaded when somebody first opens the details of a reason that cites one. */
import { createPart } from '../part.ts';

/** Two megabytes: nobody fetches them who asks for no row. */
export const lists = createPart(async () => {
  const { openLists, RowInFull } = await import('./lists.tsx');
  return { rowOf: await openLists(), RowInFull };
});
