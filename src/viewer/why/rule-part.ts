/** What tells a rule in full: loaded when somebody first opens the details of a reason. */
import { createPart } from '../part.ts';

export const rules = createPart(() => import('./rule.tsx'));
