/** What draws the picture by other attributes, and is loaded when the page stands. */
import { createPart } from '../part.ts';

/** After the picture, so that its first drawing does not wait. */
export const looking = createPart(async () => ({
  ...(await import('./chooser.tsx')),
  ...(await import('./legend.tsx')),
}));
