/** What tells a rule in full: loaded when somebody first opens the details of a reason. */
import { createPart } from '../part.ts';

/** Behind a *details* that few open, hence apart from the answers. */
export const rules = createPart(() => import('./rule.tsx'));
