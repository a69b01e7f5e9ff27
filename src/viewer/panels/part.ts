/** The panels of actors and links: loaded once the picture stands, or when the first is opened. */
import { createPart } from '../part.ts';

/** At once, since whoever opens one panel opens the next as well. */
export const panels = createPart(() => import('./opened.ts'));
