/** What shows relations and is loaded when it is needed. */
import { createPart } from '../part.ts';

/** The choice of links by what is stated of their ends, and their colours. */
export const relating = createPart(() => import('./legend.tsx'));

/** The table of what articles state. */
export const relationTable = createPart(() => import('./table.tsx'));
