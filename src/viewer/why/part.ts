/** What answers *Why?*: loaded at the first question. */
import { createPart } from '../part.ts';

export const answers = createPart(() => import('./answers.ts'));
