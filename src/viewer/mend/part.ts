/** What mends actors: loaded when somebody first wants to. */
import { createPart } from '../part.ts';

/** Few readers correct anything, hence apart from the panels. */
export const mending = createPart(() => import('./mend.tsx'));
