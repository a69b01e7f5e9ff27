/** The choice of sources, languages and window, and what is chosen: loaded when somebody first unfolds it, or comes with an address that chooses. */
import { createPart } from '../part.ts';

/** Both at once: who unfolds the choice sees what is chosen as well. */
export const chooser = createPart(async () => {
  const [{ Chooser }, { Chips }] = await Promise.all([import('./chooser.tsx'), import('./chips.tsx')]);
  return { Chooser, Chips };
});
