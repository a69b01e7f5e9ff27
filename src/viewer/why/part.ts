/** What answers *Why?*: loaded at the first question. */
import { createPart } from '../part.ts';

/** The words of all reasons are many, hence apart from the panels. */
export const answers = createPart(() => import('./answers.ts'));
