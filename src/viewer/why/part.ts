/** What answers *Why?*: loaded at the first question. */
import { createPart } from '../part.ts';

export const answers = createPart(() => import('./answers.ts'));

/** What tells a rule in full: loaded when somebody first opens the details of a reason. */
export const rules = createPart(() => import('./rule.tsx'));
