/** What is shared of the page: loaded once the picture stands, or when somebody first asks for it. */
import { createPart } from '../part.ts';

/** Follows the title of the page as well, hence fetched without a click. */
export const sharing = createPart(() => import('./share.tsx'));
