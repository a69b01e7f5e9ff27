/** The small frame: loaded where the page is one, or stands in one that it was not made for. */
import { createPart } from '../part.ts';

export const embed = createPart(() => import('./embed.tsx'));
