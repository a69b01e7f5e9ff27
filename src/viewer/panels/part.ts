/** The panels of actors and links: loaded once the picture stands, or when the first is opened. */
import { createPart } from '../part.ts';

export const panels = createPart(() => import('./opened.ts'));
