/** What draws the picture by other attributes, and is loaded when the page stands. */
import { createPart } from '../part.ts';

export const looking = createPart(async () => ({
  ...(await import('./chooser.tsx')),
  ...(await import('./legend.tsx')),
}));
