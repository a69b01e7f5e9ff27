/** What mends actors: loaded when somebody first wants to. */
import { createPart } from '../part.ts';

export const mending = createPart(() => import('./mend.tsx'));
