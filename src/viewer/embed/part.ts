/** The small frame: loaded where the page is one, or stands in one that it was not made for. */
import { createPart } from '../part.ts';

/** No page on its own needs it. */
export const embed = createPart(() => import('./embed.tsx'));
