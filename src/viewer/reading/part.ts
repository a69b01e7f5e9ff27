/** What shows a whole article: loaded when somebody first reads one. */
import { createPart } from '../part.ts';

export const reading = createPart(() => import('./article.tsx'));
