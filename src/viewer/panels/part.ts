/** The panels of actors and links, and the search of names: loaded once the picture stands, or when somebody asks for them. */
import { createPart } from '../part.ts';

/** At once, since whoever opens one panel opens the next as well. */
export const panels = createPart(() => import('./opened.ts'));
/** What finds actors by their names. */
export const naming = createPart(() => import('./naming.ts'));
