/** The search in texts: loaded when somebody first asks for it. */
import { createPart } from '../part.ts';

export const textSearch = createPart(() => import('./results.tsx'));
