/** The search in texts: loaded when somebody first asks for it. */
import { createPart } from '../part.ts';

/** Fetches articles, hence only when somebody asks. */
export const textSearch = createPart(() => import('./results.tsx'));
