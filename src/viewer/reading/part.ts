/** What shows a whole article: loaded when somebody first reads one. */
import { createPart } from '../part.ts';

/** Apart from the panels: most readers look at sentences only. */
export const reading = createPart(() => import('./article.tsx'));
